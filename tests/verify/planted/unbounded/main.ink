VAR coins = 0 // fault: unbounded
-> start
=== start ===
You have {coins}.
+ [Beg]
  ~ coins = coins + 1
  -> start
+ [Leave] -> END
