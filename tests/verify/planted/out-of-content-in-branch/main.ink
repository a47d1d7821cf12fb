VAR lit = false
-> start
=== start ===
+ [Light it]
  ~ lit = true
  -> look
+ [Leave it] -> look
=== look ===
{
- lit:
  You see the door.
  -> END
- else:
  You see nothing. // fault: out-of-content
}
