-> start
=== start ===
Two ways.
+ [Jump] -> pit
+ [Leave] -> END
=== pit ===
In the pit.
+ [Climb] You slip. -> pit // fault: livelock
+ [Shout] Nobody comes. -> pit
