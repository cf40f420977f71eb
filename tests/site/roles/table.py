"""Every page and route, and what each role is answered.

A row is the route's name, the method, what it is about (`things.py`), and the answers in the order of `ROLES`: a
status, or `in` for the way to the sign-in page. One answer alone stands for everyone; whoever is shut out, the last
role, is answered as nobody is where a row says nothing of them. `data` is what a form sends;
`by_key` asks as a program does. A new route without a row fails
the test; its message prints what each role was answered.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.site.roles.cast import ROLES

#: For whoever has an account; others, and the suspended, sign in first.
MEMBERS = "in  200 200 200 200 200 200 200 200 in"
MEMBERS_GO_ON = "in  302 302 302 302 302 302 302 302 in"
#: The few pages that stay somebody's who was shut out.
ALSO_OUTSIDE = f"{MEMBERS} 200"
ALSO_OUTSIDE_GO_ON = f"{MEMBERS_GO_ON} 302"
STAFF = "in  404 404 404 404 404 200 200 200 in"
#: A page of the admin for those who run the site; the rest of the staff is refused.
STAFF_OPERATOR = "in  in  in  in  in  in  403 403 200 in"
#: A private thing of the maker's.
MAKER = "in  404 404 404 200 404 404 404 404 in"
MAKER_GOES_ON = "in  404 404 404 302 404 404 404 404 in"
#: For those who may decide cases; other staff is refused, everyone else sent to sign in.
DESK = "in in in in in in 302 403 302 in"


@dataclass(frozen=True)
class Row:
    """One route asked one way."""

    route: str
    method: str
    of: str
    answers: str
    data: dict[str, str] = field(default_factory=dict)
    by_key: bool = False

    def expected(self) -> list[str]:
        """One answer for each role."""
        answers = self.answers.split()
        if len(answers) == 1:
            return answers * len(ROLES)
        return answers if len(answers) == len(ROLES) else [*answers, answers[0]]

    def __str__(self) -> str:
        return " ".join(filter(None, (self.method, self.route, self.of, "by key" if self.by_key else "")))


#              nobody stranger follower blocked maker teen moderator rights_holder operator suspended (shut_out)
FEED = [
    Row("feed:home", "GET", "", "200"),
    Row("feed:watch", "GET", "public film", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:watch", "GET", "unlisted film", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:watch", "GET", "private film", "404 404 404 404 200 404 404 404 404 404"),
    Row("feed:watch", "GET", "withheld film", "404 404 404 404 302 404 404 404 404 404"),
    Row("feed:watch", "GET", "no film", "404"),
    Row("feed:like", "GET", "public film", "405"),
    Row("feed:like", "POST", "public film", "in  302 302 404 302 302 302 302 302 in"),
    Row("feed:like", "POST", "private film", MAKER_GOES_ON),
    Row("feed:view", "POST", "public film", "204 204 204 404 204 204 204 204 204 204", {"ms": "5000"}),
    Row("feed:view", "POST", "private film", "404 404 404 404 204 404 404 404 404 404", {"ms": "5000"}),
    Row("feed:comments", "GET", "public film", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:comments", "GET", "private film", "404 404 404 404 200 404 404 404 404 404"),
    Row("feed:comments", "POST", "public film", "in  302 302 404 302 302 302 302 302 in", {"words": "hello"}),
    Row("feed:comments", "POST", "private film", MAKER_GOES_ON, {"words": "hello"}),
    Row("feed:delete_comment", "POST", "the follower's comment", "in  404 302 404 302 404 404 404 404 in"),
    Row("feed:publish", "GET", "the maker's posted film", MAKER),
    Row("feed:publish", "GET", "the maker's draft", MAKER),
    Row(
        *("feed:publish", "POST", "the maker's draft", MAKER_GOES_ON),
        {"words": "look", "audience": "public", "remix_policy": "everyone"},
    ),
    Row("feed:unpublish", "POST", "public film", "in  403 403 404 302 403 403 403 403 in"),
    Row("feed:unpublish", "POST", "private film", MAKER_GOES_ON),
    Row("feed:provenance", "GET", "public film", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:provenance", "GET", "private film", "404 404 404 404 200 404 404 404 404 404"),
    Row("feed:provenance_data", "GET", "public film", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:provenance_data", "GET", "private film", "404 404 404 404 200 404 404 404 404 404"),
    Row("feed:verify", "GET", "", "200"),
    Row("feed:verify", "POST", "", "422"),
    Row("feed:profile", "GET", "the maker", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:profile", "GET", "someone suspended", "404"),
    Row("feed:liked", "GET", "", MEMBERS),
    Row("feed:welcome", "GET", "", MEMBERS),
    Row("feed:welcome", "POST", "", MEMBERS_GO_ON, {"display_name": "Someone"}),
    Row("feed:welcome_leave", "POST", "", MEMBERS_GO_ON),
]
SHARING = [
    Row("feed:share", "GET", "public film", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:share", "GET", "unlisted film", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:share", "GET", "private film", "404 404 404 404 200 404 404 404 404 404"),
    Row("feed:share", "GET", "withheld film", "404 404 404 404 200 404 404 404 404 404"),
    Row("feed:share", "POST", "public film", "405"),
    Row("feed:qr", "GET", "public film", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:qr", "GET", "unlisted film", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:qr", "GET", "private film", "404 404 404 404 200 404 404 404 404 404"),
    # In other people's pages everyone is a stranger, the maker too.
    Row("feed:embed", "GET", "public film", "200"),
    Row("feed:embed", "GET", "unlisted film", "200"),
    Row("feed:embed", "GET", "private film", "404"),
    Row("feed:embed", "GET", "withheld film", "404"),
    Row("feed:embed", "POST", "public film", "405"),
    Row("feed:oembed", "GET", "", "400"),
    Row("feed:site_feed", "GET", "", "200"),
    Row("feed:person_feed", "GET", "the maker", "200"),
    Row("feed:person_feed", "GET", "someone suspended", "404"),
    Row("feed:topic_feed", "GET", "a topic", "200"),
    Row("feed:sitemap", "GET", "", "200"),
    Row("feed:sitemap_part", "GET", "a part of the sitemap", "200"),
    Row("manifest", "GET", "", "200"),
    Row("service_worker", "GET", "", "200"),
    Row("offline", "GET", "", "200"),
    Row("robots", "GET", "", "200"),
]
TALKING = [
    Row("feed:discover", "GET", "", "200"),
    Row("feed:complete", "GET", "", MEMBERS),
    Row("feed:comment", "GET", "the follower's comment", "302 302 302 404 302 302 302 302 302 302"),
    Row("feed:replies", "GET", "the follower's comment", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:replies", "GET", "a comment under a private film", "404 404 404 404 200 404 404 404 404 404"),
    Row("feed:like_comment", "POST", "the follower's comment", "in  302 302 404 302 302 302 302 302 in"),
    Row("feed:like_comment", "POST", "a comment under a private film", MAKER_GOES_ON),
    Row("feed:pin_comment", "POST", "the follower's comment", "in  404 404 404 302 404 404 404 404 in"),
    Row("feed:edit_comment", "GET", "the follower's comment", "in  404 200 404 404 404 404 404 404 in"),
    Row(
        *("feed:edit_comment", "POST", "the follower's comment", "in  404 302 404 404 404 404 404 404 in"),
        {"words": "other words"},
    ),
    Row(
        *("feed:comments", "POST", "a film for its followers' comments", "in  403 302 404 302 403 403 403 403 in"),
        {"words": "hello"},
    ),
    Row("feed:topic", "GET", "a topic", "200"),
    Row("feed:follow_topic", "POST", "a topic", MEMBERS_GO_ON),
    Row("feed:repost", "GET", "public film", "in  200 200 404 200 200 200 200 200 in"),
    Row("feed:repost", "POST", "public film", "in  302 302 404 422 302 302 302 302 in"),
    Row("feed:repost", "POST", "unlisted film", "in  422 422 404 422 422 422 422 422 in"),
    Row("feed:repost", "POST", "private film", "in  404 404 404 422 404 404 404 404 in"),
    Row("feed:save", "GET", "public film", "in  200 200 404 200 200 200 200 200 in"),
    Row("feed:save", "POST", "public film", "in  302 302 404 302 302 302 302 302 in"),
    Row("feed:save", "POST", "private film", MAKER_GOES_ON),
    Row("feed:collections", "GET", "the maker", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:create_collection", "POST", "", MEMBERS_GO_ON, {"name": "Rainy evenings"}),
    Row("feed:collection", "GET", "the maker's public collection", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:collection", "GET", "the maker's private collection", "404 404 404 404 200 404 404 404 404 404"),
    Row("feed:play_collection", "GET", "the maker's public collection", "200 200 200 404 200 200 200 200 200 200"),
    Row("feed:play_collection", "GET", "the maker's private collection", "404 404 404 404 200 404 404 404 404 404"),
    Row("feed:edit_collection", "GET", "the maker's public collection", MAKER),
    Row(
        *("feed:edit_collection", "POST", "the maker's public collection", MAKER_GOES_ON),
        {"name": "Other evenings", "audience": "public"},
    ),
    Row("feed:move_item", "POST", "a film in the maker's collection", MAKER_GOES_ON, {"to": "before"}),
    Row("feed:delete_collection", "POST", "the maker's public collection", MAKER_GOES_ON),
]
STUDIO = [
    Row("feed:studio", "GET", "", MEMBERS),
    Row("feed:numbers", "GET", "", MEMBERS),
    Row("feed:film_numbers", "GET", "public film", MAKER),
    Row("feed:film_numbers", "GET", "private film", MAKER),
    Row("feed:film_numbers", "GET", "withheld film", MAKER),
    Row("creation:selection", "POST", "", MEMBERS_GO_ON, {"do": "delete"}),
    Row("creation:storage", "GET", "", MEMBERS),
    Row("creation:plan", "GET", "", MEMBERS),
    Row("people:export", "GET", "", ALSO_OUTSIDE),
    Row("people:export", "POST", "", ALSO_OUTSIDE_GO_ON),
    Row("people:export_cancel", "POST", "", ALSO_OUTSIDE_GO_ON),
    Row("people:export_file", "GET", "the maker's export", f"{MAKER} 404"),
    Row("people:deletion", "GET", "", ALSO_OUTSIDE),
    Row("people:deletion", "POST", "", ALSO_OUTSIDE.replace("200", "422"), {"password": "not this"}),
    Row("people:deletion_undo", "POST", "", ALSO_OUTSIDE_GO_ON),
]
CREATION = [
    Row("creation:make", "GET", "", MEMBERS),
    Row("creation:make", "POST", "", MEMBERS.replace("200", "422"), {"prompt": ""}),
    Row("creation:read", "POST", "", MEMBERS, {"prompt": "a cat"}),
    Row("creation:keep_film", "POST", "the maker's draft", MAKER_GOES_ON, {"on": "1"}),
    Row("creation:films", "GET", "", MEMBERS),
    Row("creation:film", "GET", "the maker's draft", MAKER),
    Row("creation:film", "GET", "the maker's film under way", MAKER),
    Row("creation:film", "GET", "the maker's posted film", MAKER),
    Row("creation:provenance", "GET", "the maker's draft", MAKER),
    Row("creation:provenance", "GET", "the maker's film under way", "in  404 404 404 404 404 404 404 404 in"),
    Row("creation:cancel", "POST", "the maker's film under way", MAKER_GOES_ON),
    Row("creation:delete", "POST", "the maker's draft", MAKER_GOES_ON),
    Row("creation:preview", "GET", "the maker's film under way", "in  404 404 404 404 404 404 404 404 in"),
    Row("creation:estimate", "POST", "", MEMBERS, {"seconds": "5"}),
    Row("creation:earlier", "GET", "", MEMBERS),
    Row("creation:forget_prompt", "POST", "", MEMBERS_GO_ON, {"all": "1"}),
    Row("creation:forget_prompt", "POST", "", MEMBERS.replace("200", "404"), {"film": "nobodys"}),
    Row("creation:keep_draft", "POST", "", MEMBERS, {"draft": "bcdfghjkmnpq", "prompt": "a cat"}),
    Row("creation:keep_pictures", "POST", "", MEMBERS_GO_ON, {"draft": "bcdfghjkmnpq", "prompt": "a cat"}),
    Row("creation:drafts", "GET", "", MEMBERS),
    Row("creation:delete_draft", "POST", "the maker's words", MAKER_GOES_ON),
    Row("creation:restore_draft", "POST", "the maker's deleted words", MAKER_GOES_ON),
    Row("creation:picture", "GET", "the maker's picture", MAKER),
    Row("creation:tray", "GET", "", MEMBERS_GO_ON),
    Row("creation:tray_seen", "POST", "", MEMBERS_GO_ON),
    Row("creation:takes", "GET", "the maker's takes", MAKER),
    Row("creation:cancel_takes", "POST", "the maker's takes", MAKER_GOES_ON),
    Row("creation:choose_take", "POST", "the maker's film under way", MAKER_GOES_ON),
    Row("creation:again", "POST", "the maker's draft", MAKER_GOES_ON),
    Row("creation:sheet", "GET", "", STAFF),
    Row("creation:sheet_picture", "GET", "a picture of the sheet", "in  404 404 404 404 404 404 404 404 in"),
    # A film's own address names nobody: whoever holds it and may see the film may have its file.
    Row("creation:media", "GET", "file of a public film", "200"),
    Row("creation:media", "GET", "file of a unlisted film", "200"),
    Row("creation:media", "GET", "file of a private film", "404 404 404 404 200 404 404 404 404 404"),
]
PEOPLE = [
    Row("people:follow", "POST", "the maker", "in  302 302 404 400 302 302 302 302 in"),
    Row("people:block", "POST", "the maker", "in  302 302 404 400 302 302 302 302 in"),
    Row("people:settings", "GET", "", MEMBERS),
    Row("people:settings", "POST", "", MEMBERS_GO_ON, {"display_name": "Someone", "language": "en"}),
    Row("people:inbox", "GET", "", MEMBERS),
    Row("people:keys", "GET", "", MEMBERS),
    Row("people:key_revoke", "POST", "the maker's key", MAKER_GOES_ON),
    Row("people:password_reset", "GET", "", "200"),
    Row("people:sign_up", "GET", "", "200 302 302 302 302 302 302 302 302 200"),
    Row("people:language", "POST", "", "302", {"language": "de"}),
    Row("people:enter_code", "GET", "", "302"),
    Row("people:join", "GET", "an invite of the maker's", "200"),
    Row("people:join", "GET", "an invite nobody gave", "404"),
    Row("people:waiting", "GET", "", "302"),  # anyone may sign up in these tests
    Row("people:waiting_sent", "GET", "", "302"),  # and no mail is sent
    Row("people:waiting_place", "GET", "a place in the line", "200"),
    Row("people:leave_waiting", "POST", "a place in the line", "302"),
    Row("people:invites", "GET", "", MEMBERS),
    Row("people:invites", "POST", "", MEMBERS_GO_ON, {"already": "0"}),
    Row("people:invite_revoke", "POST", "the maker's unused invite", MAKER_GOES_ON),
    Row("people:sessions", "GET", "", MEMBERS),
    Row("people:session_end", "POST", "a session of the maker's", MAKER_GOES_ON),
    Row("people:other_sessions_end", "POST", "", MEMBERS_GO_ON),
]
#              nobody stranger follower blocked maker teen moderator rights_holder operator suspended (shut_out)
CASES = [
    Row("cases:report", "GET", "a public film to report", "200 200 200 404 400 200 200 200 200 200"),
    Row(
        *("cases:report", "POST", "a public film to report", "302 302 302 404 400 302 302 302 302 302"),
        {"reason": "spam"},
    ),
    Row("cases:report", "GET", "the maker's profile to report", "200 200 200 404 400 200 200 200 200 200"),
    Row("cases:own_report", "GET", "the stranger's report", "404 200 404 404 404 404 404 404 404 404"),
    Row("cases:report_words", "POST", "the stranger's report", "404 302 404 404 404 404 404 404 404 404"),
    Row(
        *("cases:report_messages", "POST", "the stranger's report", "404 302 404 404 404 404 404 404 404 404"),
        {"words": "Please look."},
    ),
    # Nothing was left as it is: there is nothing for a reporter to appeal against.
    Row(
        *("cases:report_appeal", "POST", "the stranger's report, decided", "404 422 404 404 404 404 404 404 404 404"),
        {"words": "Look again."},
    ),
    Row("cases:case", "GET", "a case decided against the maker", "in  302 404 404 200 404 404 404 404 in  404"),
    # The one it is about does not hear of a mere report; who made it goes to their own side of it.
    Row("cases:case", "GET", "a case nobody has decided", "in  302 404 404 404 404 404 404 404 in  404"),
    Row(
        *("cases:case_messages", "POST", "a case decided against the maker", f"{MAKER_GOES_ON} 404"),
        {"words": "It is a joke."},
    ),
    Row(
        *("cases:case_appeal", "POST", "a case decided against the maker", f"{MAKER_GOES_ON} 404"),
        {"words": "It is a joke."},
    ),
    Row("cases:standing", "GET", "", ALSO_OUTSIDE),
    Row(
        *("admin:cases_case_decide", "POST", "a case on the desk", DESK),
        {"outcome": "keep", "reason": "hate", "rule": "kind", "words": "All is well."},
    ),
    Row("admin:cases_case_write", "POST", "a case on the desk", DESK, {"words": "Hello", "to": "note"}),
    Row("admin:cases_case_take", "POST", "a case on the desk", DESK),
    Row("admin:cases_case_next", "GET", "a case on the desk", DESK),
    Row("admin:cases_auditevent_export", "POST", "", "in in in in in in 403 403 200 in"),
    Row("cases:about", "GET", "", "200"),
    Row("cases:takedown", "GET", "", "200"),
    Row("cases:takedown", "POST", "", "422"),
    Row("cases:removal", "GET", "", "200"),
    Row("cases:removal", "POST", "", "422"),
    Row("creation:appeal_refusal", "POST", "", MEMBERS_GO_ON, {"prompt": "a cat"}),
    Row("creation:reviewed", "GET", "a file of a film under review", "404 404 404 404 404 404 200 404 200 404"),
    Row("creation:reviewed", "GET", "a file of a film nobody reported", "404"),
    Row("people:mute", "POST", "the maker", "in  302 302 404 400 302 302 302 302 in"),
    Row("people:safety", "GET", "", MEMBERS),
    Row("people:muted_words", "POST", "", MEMBERS_GO_ON, {"word": "spiders"}),
    Row("people:muted_word", "POST", "a word the maker has muted", MEMBERS_GO_ON),
]
API = [
    Row("api:models", "GET", "", "401"),
    Row("api:models", "GET", "", "401 200 200 200 200 200 200 200 200 401", by_key=True),
    Row("api:model", "GET", "a model", "401 200 200 200 200 200 200 200 200 401", by_key=True),
    Row("api:videos", "GET", "", "401"),
    Row("api:videos", "GET", "", "401 200 200 200 200 200 200 200 200 401", by_key=True),
    Row("api:videos", "POST", "", "401 400 400 400 400 400 400 400 400 401", by_key=True),
    Row("api:video", "GET", "the maker's draft", "401 404 404 404 200 404 404 404 404 401", by_key=True),
    Row("api:video", "DELETE", "the maker's draft", "401 404 404 404 200 404 404 404 404 401", by_key=True),
    Row("api:content", "GET", "the maker's film under way", "401 404 404 404 404 404 404 404 404 401", by_key=True),
]
ACCOUNTS = [
    Row("account_login", "GET", "", "200 302 302 302 302 302 302 302 302 200"),
    Row("account_logout", "GET", "", "302 200 200 200 200 200 200 200 200 302 200"),
    Row("account_logout", "POST", "", "302"),
    Row("account_signup", "GET", "", "200 302 302 302 302 302 302 302 302 200"),
    Row("account_inactive", "GET", "", "200"),
    Row("account_reauthenticate", "GET", "", ALSO_OUTSIDE),
    Row("account_email", "GET", "", MEMBERS),
    Row("account_email_verification_sent", "GET", "", "200"),
    Row("account_change_password", "GET", "", MEMBERS),
    Row("account_set_password", "GET", "", MEMBERS_GO_ON),
    Row("account_reset_password", "GET", "", "200"),
    Row("account_reset_password_done", "GET", "", "200"),
    Row("account_reset_password_from_key", "GET", "a link for a new password that is not ours", "200"),
    Row("account_reset_password_from_key_done", "GET", "", "200"),
    Row("account_confirm_login_code", "GET", "", MEMBERS_GO_ON),
    Row("account_confirm_email", "GET", "a link from a mail that is not ours", "200"),
]
#: Changing how one comes in is asked for once more: these roles came in without a password.
ONCE_MORE = "in  302 302 302 302 302 302 302 302 in"
SECOND_STEP = [
    Row("mfa_index", "GET", "", MEMBERS),
    Row("mfa_authenticate", "GET", "", "in  302 302 302 302 302 302 302 302 in"),
    Row("mfa_reauthenticate", "GET", "", f"{ONCE_MORE} 302"),
    Row("mfa_activate_totp", "GET", "", ONCE_MORE),
    Row("mfa_deactivate_totp", "GET", "", "in  404 404 404 404 404 404 404 404 in"),
    Row("mfa_view_recovery_codes", "GET", "", "in  404 404 404 404 404 404 404 404 in"),
    Row("mfa_generate_recovery_codes", "GET", "", ONCE_MORE),
    Row("mfa_download_recovery_codes", "GET", "", "in  404 404 404 404 404 404 404 404 in"),
    Row("mfa_list_webauthn", "GET", "", MEMBERS),
    Row("mfa_add_webauthn", "GET", "", ONCE_MORE),
    Row("mfa_reauthenticate_webauthn", "GET", "", f"{ONCE_MORE} 302"),
    Row("mfa_remove_webauthn", "GET", "a passkey of the maker's", ONCE_MORE),
    Row("mfa_edit_webauthn", "GET", "a passkey of the maker's", ONCE_MORE),
    Row("mfa_login_webauthn", "GET", "", MEMBERS_GO_ON),
]
SITE = [
    Row("set_language", "POST", "", "302", {"language": "de"}),
    Row("credits", "GET", "", "200"),
    Row("operating:healthz", "GET", "", "200"),
    Row("operating:alive", "GET", "", "200"),
    # All of them ask from this machine; `tests/site/operating/test_health.py` asks from elsewhere.
    Row("operating:metrics", "GET", "", "200"),
    Row("operating:desk", "GET", "", STAFF_OPERATOR),
    Row("operating:start_again", "POST", "the maker's film under way", STAFF_OPERATOR.replace("200", "302")),
    Row("operating:cancel", "POST", "the maker's film under way", STAFF_OPERATOR.replace("200", "302")),
]
ROWS = [*FEED, *SHARING, *TALKING, *STUDIO, *CREATION, *PEOPLE, *CASES, *API, *ACCOUNTS, *SECOND_STEP, *SITE]
