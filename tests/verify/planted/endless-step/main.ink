-> start
=== start ===
+ [Spin] -> spin
+ [Stop] -> END
=== spin ===
-> spin // fault: endless-step
