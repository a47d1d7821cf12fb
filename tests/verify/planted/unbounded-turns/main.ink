-> s
=== s
{TURNS()} // fault: unbounded
+ [on] -> s
+ [end] -> END
