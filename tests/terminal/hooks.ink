# title: The Hooks
-> cloakroom
=== cloakroom ===
There were hooks along the wall, <s>forty-one</s> forty-two of them, and a bench.
	*	[Hang up the coat]
		It hung on the first hook.
	*	"Whose is this[?"]?" I said.
		Nobody's, it turned out.
	*	[Sit on the bench]
		The bench was wet.
-	A bell went, somewhere off.
	*	[Go up the stairs]
		Fourteen stairs, and the ninth one loose.
	*	[Go down the stairs]
		Six stairs and a door.
-	There was a form on the table. # spent: Use a slip
	*	[1: Kathy H.]
		It fitted. # entry: 1: Kathy H.
	*	[Leave it blank]
		A blank is also an answer. # entry: 1: (left blank)
-	Then a tray came.
	*	[Pass the jug]
		By the handle.
	*	[Pass the bread]
		It went round twice.
-	Then it went.
	*	[Wave to it]
		It did not wave.
	*	[Count the cups]
		Nine cups.
-	The last bell was the loud one.
	*	[Put the coat on]
		It was still wet.
-	Hangs her own coat up. # box
	Leave the hook free. # box # entry: 8: Hangs her own coat up.
	-> END
