-> round
=== round ===
Round and round.
+ [Again] -> round // fault: livelock
