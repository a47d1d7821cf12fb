=== round_1 ===
# beat: round_1
Tuesday I did my round, because they don't take you off it until the Friday. The man in the end room was awake when I got to him, and particular. He has one pair of shoes, brown, lace-ups, and he wanted them where he could see them from the bed.

"Toes out," he said. "No, left."

"Left a bit?"

"The left one. I can't see the left one."

I moved it for him.

"I shan't be walking in them," he said. "The last girl had them under the bed. What are you doing now?"

"Only taking my coat off," I said.

You'll have been told to draw a chair up. Have a low one, so that they're looking down at somebody, and don't ask them anything.

	*	(rubbed) [Give the shoes a rub]
		I did the toecaps with my sleeve. He watched me do it, and when I came to the left he said to leave the mark on that one, it was his.

	*	[Sit and be looked at]
		It was twenty minutes by the clock. He told me I had a ladder in my stocking, and that the soup had been cold on the Sunday and on the Monday as well.

	*	"Where did you get them?"
		I do know better. He shut his eyes, and I had to sit through it, and then he said, "A shop."

-	His water had gone over when he was pointing. The mops are in the store cupboard, and there's a broom in with them, with a red handle, that nobody ever puts back in its clip.

{ went:
- JOINED:
	It came out past my ear and went down flat on the tiles, and an orderly laughed. He'd finished and was picking it up for me when mine came, one short one, hup, and he looked at me to see what else there'd been. I've gone the length of that building for a mop sooner than open that door. # cb: went
- WATCHED:
	I had both hands free when it came out at me, and I let it go by, and it hit the tiles, and people put their heads out. There's a notice inside that door, about wet floors. I had my finger on it, a third of the way down, and I went on and finished it before I picked the broom up. # cb: went
- WENT:
	It came at me and I caught it. Then I was stood there in the doorway with it straight up in front of me, one hand over the other, and a carer I hardly know came by and asked what I was being. "Nothing," I said. "Somebody gave me it." # cb: went
}

	*	[Put it in its clip]
		It takes two hands. You get the head in first and then lean.

	*	[Leave it for someone else]
		I stood it back by the mops, where it had been.

	*	[Take it along to him]
		"Under the locker," he said. "Under the chair." There wasn't anything under there, but he liked to see it go round.

-	He wanted the light left on when I went, for the shoes{rubbed:, and the left one turned so that the mark showed}.

-> evenings
