-> a
=== a
A. # beat: a # canon: 1
+ [x] -> c
=== c
C. # beat: zzz // fault: beat-order
-> END
