Hello {x // fault: compile-error
-> END
