"""The sound of films, made from nothing but rules and chance: no samples, no soundfonts, nothing fetched.

    speech = speak(storyboard, seed)                                        # speech: who says what, and when
    cues = make_track(storyboard, speech, moments, seconds, seed, path)     # track: the WAV and its captions

- `moments`: what an engine shows touching, striking or crying, and when
- `speech`, `placing`, `captions`, `voices/`: lines fitted into their shots, each in a voice of its speaker, said,
  shouted, whispered or sung; mouths and captions move by the sounds of the words
- `ambience/`: the air of every place, hour and weather, in layers
- `foley/`: near sounds, by name; from moments, from a prompt's wishes, or from the actions themselves
- `music/`: a piece for the film's mood, on a grid its cuts fall on, with a cadence at the end; `arranging` gives it the
colour of the place, `spotting` and `accents` let it strike with what is seen and be played by those who are seen to
play
- `mix`, `loudness`, `wav`: speech in front, −16 LUFS, no true peak above −1 dBTP
- `describe`, `names`: the same in words, for those who judge a film by eye
- `signal/`: what all of them are made with

A new place is a line in `ambience/outside.py` or `inside.py`, a new layer a function there, named in `layers.py`.
A new sound is a function with a line in the table of its file in `foley/` and words in `names.py`.
What cries, drives, walks or falls with it is a word in the vocabulary's `cries`, `motors`, `limbs`, `materials.toml`.
A new mood is a line in `music/repertoire.py`; rules in `suggested_moods.toml` suggest it, `music.toml` says who plays.
A new voice is a class with one method in `voices/`.
"""
