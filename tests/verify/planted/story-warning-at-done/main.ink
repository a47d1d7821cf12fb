-> start
=== start ===
Hello.
<- offers
-> DONE
=== offers ===
* [Take it] You take it. // fault: story-warning
  -> start
-> DONE
