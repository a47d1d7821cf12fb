-> start
=== start ===
Hello.
-> aside ->
-> END
=== aside ===
No way back. // fault: out-of-content
