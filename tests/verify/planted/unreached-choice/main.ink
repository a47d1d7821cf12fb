VAR met = false
-> start
=== start ===
Hello.
+ {met} {start > 1} [Greet] You greet. // fault: unreached-choice constant-condition
  -> END
+ [Nod]
  ~ met = true
  -> END
+ [Leave] {met: You have met.|You have not.} // fault: constant-condition
  -> END
