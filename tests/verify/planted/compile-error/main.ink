-> start
=== start ===
Hello.
* [Go] -> nowhere // fault: compile-error
* [Stay] -> END
