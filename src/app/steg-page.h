/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* One view of an open programme. A page is built when it is first shown, with its property
 * "session" (StegSession, construct-only), and lives as long as the programme is open in its
 * window. */
#define STEG_TYPE_PAGE (steg_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (StegPage, steg_page, STEG, PAGE, AdwBin)

struct _StegPageClass
{
  AdwBinClass parent_class;

  /* Shows what the programme holds: once when the page is complete, and after every change. May be
   * %NULL. */
  void (*refresh) (StegPage *self);

  /* Shows and selects the record @id, FALSE if it is none of this page's. May be %NULL. */
  gboolean (*show_record) (StegPage *self, const char *id);

  /* The id of the record that is shown or selected, such as show_record() would show again;
   * borrowed, %NULL when none is. May be %NULL. */
  const char *(*get_shown) (StegPage *self);

  /* Shows only the actions in a state: "done", "under-way", "late" or "ahead". May be %NULL. */
  void (*show_only) (StegPage *self, const char *state);

  /* Takes typed text that is not committed yet into the programme, before the window closes or the
   * file is published. May be %NULL. */
  void (*settle) (StegPage *self);
};

/* Borrowed; %NULL only for a page that was built without one. */
StegSession   *steg_page_get_session (StegPage *self);
StegProgramme *steg_page_get_programme (StegPage *self);

gboolean steg_page_show_record (StegPage *self, const char *id);
void     steg_page_show_only (StegPage *self, const char *state);
void     steg_page_settle (StegPage *self);

/* Borrowed; %NULL when nothing is. */
const char *steg_page_get_shown (StegPage *self);

G_END_DECLS
