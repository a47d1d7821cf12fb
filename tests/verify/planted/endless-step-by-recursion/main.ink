-> start
=== start ===
+ [Count] {count(1)} -> END
+ [Stop] -> END
=== function count(n) ===
~ return 1 + count(n + 1) // fault: endless-step
