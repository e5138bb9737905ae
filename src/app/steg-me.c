/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-me.h"

#include "app/steg-preferences.h"
#include "base/steg-clock.h"
#include "model/steg-people.h"
#include "model/steg-person.h"
#include "session/steg-signature.h"

StegRecord *
steg_me_get (StegSession *session)
{
  StegProgramme   *programme = steg_session_get_programme (session);
  g_autofree char *id = steg_preferences_dup_me (steg_session_get_document (session));
  g_autofree char *author = NULL;
  StegRecord      *person;

  if (id == NULL)
    {
      author = steg_signature_dup ();
      return steg_people_propose (programme, author);
    }
  person = steg_programme_find (programme, id);
  return person != NULL && steg_record_get_table (person) == &steg_person_table ? person : NULL;
}

void
steg_me_set (StegSession *session, StegRecord *person)
{
  steg_preferences_set_me (steg_session_get_document (session),
                           person != NULL ? steg_record_get_id (person) : "");
}

GHashTable *
steg_me_mine (StegSession *session)
{
  return steg_people_mine (steg_session_get_programme (session), steg_me_get (session),
                           steg_clock_today ());
}

void
steg_me_follow (GObject *object, GCallback changed)
{
  GSettings *settings = steg_preferences_get ();

  if (settings != NULL)
    g_signal_connect_object (settings, "changed::me", changed, object, G_CONNECT_SWAPPED);
}
