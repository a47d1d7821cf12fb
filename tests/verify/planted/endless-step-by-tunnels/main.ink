-> start
=== start ===
+ [Down] -> down ->
  -> END
+ [Stop] -> END
=== down ===
Deeper.
-> down -> // fault: endless-step
->->
