-> start
=== start ===
Hello.
* [Go] -> there
* [Stay] -> END
=== there ===
Over there.
And then nothing. // fault: out-of-content
