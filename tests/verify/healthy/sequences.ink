-> start
=== start ===
{one|two|three} {&a|b|c} {!x|y} {~p|q}
{stopping:
- first
- second
- third
}
{shuffle:
- s1
- s2
}
{shuffle once:
- so1
- so2
}
{cycle:
- c1
- c2
}
{once:
- o1
- o2
}
+ [again] -> start
+ [leave] -> END
