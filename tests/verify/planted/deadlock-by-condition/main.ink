VAR key = false
-> hall
=== hall ===
You are in the hall.
+ [Take the key]
  ~ key = true
  -> door
+ [Go] -> door
=== door ===
The door.
+ {key} [Open it] -> END // fault: deadlock
