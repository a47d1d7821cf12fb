-> start
=== start ===
Hello.
* [Go] Gone.
  ->-> // fault: runtime-error
* [Stay] -> END
