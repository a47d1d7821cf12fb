-> hall
=== hall ===
You are in the hall.
* [Look around] You look. // fault: deadlock
  -> hall
