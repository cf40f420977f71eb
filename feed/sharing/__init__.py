"""How a film leaves the site: its link, a code to photograph, a frame on somebody's page, a feed to subscribe to."""
