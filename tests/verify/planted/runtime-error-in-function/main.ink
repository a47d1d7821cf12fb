-> start
=== start ===
Hello.
* [Go] You have {half("ten")}.
  -> END
* [Stay] -> END
=== function half(n) ===
~ temp whole = n
~ return whole - LIST_COUNT(whole) // fault: runtime-error
