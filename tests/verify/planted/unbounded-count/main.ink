-> start
=== start ===
+ [Sleep] -> bed
+ [Leave] -> END
=== bed === // fault: unbounded
Night {bed}.
-> start
