-> start
=== start ===
Hello.
+ [Leave] -> END
=== attic === // fault: unreached-knot
Dust.
-> END
