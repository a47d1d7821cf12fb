-> start
=== start ===
+ [Count] {odd(1)} -> END
+ [Stop] -> END
=== function odd(n) ===
~ return even(n + 1)
=== function even(n) ===
~ return odd(n + 1) // fault: endless-step
