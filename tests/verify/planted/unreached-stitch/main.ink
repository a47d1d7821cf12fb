-> start
=== start ===
Hello.
-> porch
= porch
The porch.
+ [Leave] -> END
= cellar // fault: unreached-stitch
The cellar.
-> END
