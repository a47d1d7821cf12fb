CONST MOST = 3
VAR n = 0
-> loop
=== loop
~ n++
{n}
+ {n < MOST} [more] -> loop
+ [end] -> END
