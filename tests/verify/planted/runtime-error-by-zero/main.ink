VAR shares = 0
-> start
=== start ===
+ [Share] Each gets {12 / shares}. -> END // fault: runtime-error
+ [Keep the rest] {12 % shares} are left. -> END // fault: runtime-error
+ [Share with two]
  ~ shares = 2
  Each gets {12 / shares}.
  -> END
