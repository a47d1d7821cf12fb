-> start
=== start ===
+ [Down] -> down
+ [Stop] -> END
=== down ===
Deeper.
<- down // fault: endless-step
-> DONE
