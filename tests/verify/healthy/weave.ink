- (opts)
* [A] aa
  ** [A1] a1
  ** [A2] a2
  -- agather
* [B] bb
* -> opts2
- (opts2)
{opts2 < 3: -> opts}
Finish.
-> END
