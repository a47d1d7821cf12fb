-> start
=== start ===
Some <>
text # tag one # tag two
<> more {glued()} end. #{glued()}
* [Go # choice tag] Gone # after
  -> END
=== function glued
<>glue<>
~ return
