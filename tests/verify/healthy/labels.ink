-> s
=== s
= one
* (x) [x] {x} -> two
= two
+ {s.one.x} [y] -> s.three(1)
= three(n)
{n} {one} {two}
-> END
