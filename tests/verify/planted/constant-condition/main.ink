VAR bucket = 0
VAR window = 0
-> start
=== start ===
+ [Take it]
  ~ window = 2
  -> smash
+ [Leave it] -> smash
=== smash ===
{not window == 2: Glass everywhere.} // fault: constant-condition unreached-line
{window == 2: You hold it.} {bucket}
-> END
