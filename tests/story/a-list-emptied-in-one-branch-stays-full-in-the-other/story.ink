// inkjs writes the origins of the old list into the `()` it is assigned from.
LIST Fruit = apple, pear
LIST Tree = oak, elm
VAR fruit = apple
VAR tree = oak
~ clear(fruit)
*	[Clear the tree]
	~ clear(tree)
	Fruit: {LIST_ALL(fruit)}. Tree: {LIST_ALL(tree)}.
*	[Leave it] Fruit: {LIST_ALL(fruit)}. Tree: {LIST_ALL(tree)}.
- -> END

=== function clear(ref list)
~ list = ()
