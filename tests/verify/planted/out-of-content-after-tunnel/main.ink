-> start
=== start ===
Hello.
-> aside -> // fault: out-of-content
=== aside ===
In between.
->->
