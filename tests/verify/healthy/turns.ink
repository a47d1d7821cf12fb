-> start
=== start ===
+ {TURNS() < 3} [Wait] -> start
+ {TURNS() >= 3} [Wait longer] -> start
+ [Leave] {TURNS() mod 2 == 0: Even.|Odd.}
  -> END
