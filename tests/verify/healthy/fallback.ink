-> start
=== start ===
* [one] One. -> start
* [two] Two. -> start
* -> out
=== out
Out.
+ {false} nope
+ ->
  Fallen.
  -> END
