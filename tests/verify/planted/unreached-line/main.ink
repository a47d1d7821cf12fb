-> start
=== start ===
Hello.
+ [Leave] You leave.
  -> END
  Nobody reads this. // fault: unreached-line
