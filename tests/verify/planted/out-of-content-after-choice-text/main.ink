-> start
=== start ===
Hello.
+ Go // fault: out-of-content
+ Go to {start} // fault: out-of-content
+ [Stay] -> END
