EXTERNAL weather() // fault: unbounded
-> start
=== start ===
It is {weather()}.
+ [Leave] -> END
