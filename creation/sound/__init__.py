"""The sound of films, made from nothing but rules and chance: no samples, no soundfonts, nothing fetched.

    speech = speak(storyboard, seed)                                        # speech: who says what, and when
    cues = make_track(storyboard, speech, moments, seconds, seed, path)     # track: the WAV and its captions

- `moments`: what an engine shows touching, striking or crying, and when
- `speech`, `placing`, `captions`, `voices/`: lines fitted into their shots, each in a voice of its speaker
- `ambience/`: the air of every place, hour and weather, in layers
- `foley/`: near sounds, by name; from moments, from a prompt's wishes, or from the actions themselves
- `music/`: a piece for the film's mood, on a grid its cuts fall on, with a cadence at the end
- `mix`, `loudness`, `wav`: speech in front, −16 LUFS, no true peak above −1 dBTP
- `signal/`: what all of them are made with

A new place is a line in `ambience/places.py`, a new sound one in `foley/catalogue.py`, a new mood one in
`music/moods.py`, a new voice a class with one method in `voices/`.
"""
