=== round_2 ===
# beat: round_2
On Wednesday I'd two lots of papers on the table, mine and the end room's. He'd completed a bit after three in the morning, and they like them in by noon.
Section Four is Illnesses and operations. It gives you two lines for the illnesses and ten for the rest of it. I've had measles, and a tooth that the man with the case took out. His had gone over on to a second sheet, and after that somebody had given up and put ditto.
A letter goes on the front, the same one every time, and it isn't to anybody. "You will be aware what made the above different from other people. He was made in order that donations could take place. As is usual, a start was made when he was grown. He has now completed, and no relative need be told." You put the name in at the top, in capitals, and from there on he's the above.
	*	[Put in the capitals]
		There was a box for each letter and a good many boxes left. I've seen people put a line through the spare ones so nobody can add to him.
	*	[Rule a narrower margin]
		It's much too wide, it always has been. I ruled in a better one in pencil, and laid out like that it's quite a short letter, and then I rubbed it off again because they'd only have sent it back.
	*	[Do the shoes first]
		They were where he'd had them, toes out. I dusted them. It isn't asked for.
-	His effects came to a wireless and the shoes. Then I turned the shoes up to see the size, and there was something in the left toe, and it was a letter. It had been folded down to the size of a stamp. Nobody gets letters. None of us knows anybody, and I'd had him since the spring and he'd never so much as asked if there was a post.
	I had to undo it a certain amount to know which way up to list it, so I've seen the top line. It's handwriting. It says it had been raining there as well.
	*	[Undo the next fold]
		It had been in and out of that so often that it was coming apart along the crease and it'd have wanted both hands. I did it up again.
	*	[List it as "letter, 1"]
		There's a column for condition. I put good, and then I looked at it again and put fair. <s>Good.</s> Fair. He'd have had something to say about good.
	*	[Push it back up the toe]
		I got it as far up as he'd had it and listed it under shoes, contents of. That's allowed. We had a man with a mouse.
-	It was gone eleven by then and I'd still mine to do.
	*	[4: None to date.]
		It's what they like to see. I blotted it on his. # entry: 4: None to date.
	*	[4: Measles. One tooth.]
		On the one line, with a stop after it. It looked like somebody boasting. # entry: 4: Measles. One tooth.
	*	[Rule through the ten lines]
		I'd done seven before I remembered they're wanted. I've initialled it, seven times, and you'll find there's still room to get in between if you keep it small. # entry: 4: None to date. (Lines restored, K.H.)
-	-> cottages
