-> start
=== start ===
Hello. {later} // fault: story-warning
~ temp later = 1
+ [Leave] -> END
