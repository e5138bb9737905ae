/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-session.h"

#include "base/steg-clock.h"
#include "session/steg-edit-circle.h"
#include "session/steg-edit-private.h"
#include "session/steg-family.h"
#include "session/steg-unreveal.h"

/* Published after so many seconds without a change, and at the latest so long after the first. */
#define QUIET_SECONDS 2
#define PATIENCE_SECONDS 10
/* How often the file is looked at while the window has the focus: a share reports nothing. */
#define LOOK_SECONDS 5

struct _StegSession
{
  GObject          parent_instance;
  StegStore       *store;
  StegProgramme   *programme;
  StegStanding    *standing;
  StegForecast    *forecast; /* %NULL until somebody asks */
  StegDate         today;
  StegLogRow      *undo;
  StegLogRow      *redo;
  StegSessionState state;
  GError          *problem;
  GFileMonitor    *monitor;
  guint            publish_source;
  guint            look_source;
  gint64           ahead_since; /* monotonic; 0 when nothing waits to be published */
};

enum
{
  PROP_PATH = 1,
  PROP_STATE,
  PROP_SAVED_TIME,
  PROP_PROBLEM,
  N_PROPS
};

enum
{
  CHANGED,
  SETTLING,
  DIVERGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegSession, steg_session, G_TYPE_OBJECT)

static void watch_path (StegSession *self);

/* Brings everything that is derived up to date and says so, once. */
static void
refresh (StegSession *self)
{
  self->today = steg_clock_today ();
  g_clear_pointer (&self->standing, steg_standing_unref);
  g_clear_pointer (&self->forecast, steg_forecast_unref);
  self->standing = steg_standing_new (self->programme, self->today);
  g_clear_pointer (&self->undo, steg_log_row_free);
  g_clear_pointer (&self->redo, steg_log_row_free);
  self->undo = steg_store_next_undo (self->store);
  self->redo = steg_store_next_redo (self->store);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
set_state (StegSession *self, StegSessionState state, GError *problem)
{
  g_clear_error (&self->problem);
  self->problem = problem;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVED_TIME]);
}

static gboolean
publish_quietly (gpointer user_value)
{
  StegSession *self = user_value;

  self->publish_source = 0;
  steg_session_publish (self, NULL);
  return G_SOURCE_REMOVE;
}

static void
publish_soon (StegSession *self)
{
  gint64 now = g_get_monotonic_time ();
  gint64 waited;

  if (self->ahead_since == 0)
    self->ahead_since = now;
  waited = (now - self->ahead_since) / G_TIME_SPAN_SECOND;
  if (self->state != STEG_SESSION_FAILED)
    set_state (self, STEG_SESSION_KEPT, NULL);
  g_clear_handle_id (&self->publish_source, g_source_remove);
  self->publish_source = g_timeout_add_seconds (
    (guint) CLAMP (PATIENCE_SECONDS - waited, 0, QUIET_SECONDS), publish_quietly, self);
}

/* Takes over what the store says has happened. @changes: owned; %NULL when the store refused. */
static gboolean
absorb (StegSession *self, GPtrArray *changes)
{
  g_autoptr (GPtrArray) owned = changes;

  if (owned == NULL)
    return FALSE;
  if (owned->len > 0)
    {
      steg_programme_absorb (self->programme, owned);
      refresh (self);
      publish_soon (self);
    }
  return TRUE;
}

static void
steg_session_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  StegSession *self = STEG_SESSION (object);

  switch (id)
    {
    case PROP_PATH:
      g_value_set_string (value, steg_session_get_path (self));
      break;
    case PROP_STATE:
      g_value_set_int (value, (int) self->state);
      break;
    case PROP_SAVED_TIME:
      g_value_set_int64 (value, steg_session_get_saved_time (self));
      break;
    case PROP_PROBLEM:
      g_value_set_boxed (value, self->problem);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    }
}

static void
stop (StegSession *self)
{
  g_clear_handle_id (&self->publish_source, g_source_remove);
  g_clear_handle_id (&self->look_source, g_source_remove);
  if (self->monitor != NULL)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
}

static void
steg_session_dispose (GObject *object)
{
  StegSession *self = STEG_SESSION (object);

  if (self->store != NULL)
    steg_session_close (self, NULL);
  G_OBJECT_CLASS (steg_session_parent_class)->dispose (object);
}

static void
steg_session_finalize (GObject *object)
{
  StegSession *self = STEG_SESSION (object);

  g_clear_pointer (&self->standing, steg_standing_unref);
  g_clear_pointer (&self->forecast, steg_forecast_unref);
  g_clear_pointer (&self->undo, steg_log_row_free);
  g_clear_pointer (&self->redo, steg_log_row_free);
  g_clear_error (&self->problem);
  g_clear_object (&self->programme);
  G_OBJECT_CLASS (steg_session_parent_class)->finalize (object);
}

static void
steg_session_class_init (StegSessionClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = steg_session_get_property;
  object_class->dispose = steg_session_dispose;
  object_class->finalize = steg_session_finalize;

  properties[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, flags);
  properties[PROP_STATE] = g_param_spec_int ("state", NULL, NULL, 0, STEG_SESSION_FAILED, 0, flags);
  properties[PROP_SAVED_TIME]
    = g_param_spec_int64 ("saved-time", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_PROBLEM] = g_param_spec_boxed ("problem", NULL, NULL, G_TYPE_ERROR, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] = g_signal_new ("changed", STEG_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[SETTLING] = g_signal_new ("settling", STEG_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 0);
  signals[DIVERGED] = g_signal_new ("diverged", STEG_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
steg_session_init (StegSession *self)
{
  self->programme = steg_programme_new ();
}

/* A store with everything that was read from it, on its way from a worker to the main thread. */
typedef struct
{
  StegStore *store;
  GPtrArray *rows;
} Opened;

static void
opened_free (Opened *opened)
{
  g_clear_object (&opened->store);
  g_clear_pointer (&opened->rows, g_ptr_array_unref);
  g_free (opened);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Opened, opened_free)

/* @store: taken over; %NULL when it could not be opened. */
static Opened *
read_all (StegStore *store, GError **error)
{
  g_autoptr (Opened) opened = g_new0 (Opened, 1);

  opened->store = store;
  if (store == NULL)
    return NULL;
  opened->rows = steg_store_read (store, error);
  return opened->rows != NULL ? g_steal_pointer (&opened) : NULL;
}

static StegSession *
session_from (Opened *opened)
{
  g_autoptr (Opened) owned = opened;
  StegSession *self;

  if (owned == NULL)
    return NULL;
  self = g_object_new (STEG_TYPE_SESSION, NULL);
  self->store = g_steal_pointer (&owned->store);
  steg_programme_absorb (self->programme, owned->rows);
  refresh (self);
  watch_path (self);
  if (steg_store_is_ahead (self->store))
    publish_soon (self);
  return self;
}

static void
open_in_worker (GTask *task, gpointer source, gpointer path, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  Opened *opened
    = read_all (steg_store_open (path, STEG_STORE_WINDOW, cancellable, &error), &error);

  if (opened != NULL)
    g_task_return_pointer (task, opened, (GDestroyNotify) opened_free);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
steg_session_open_async (const char         *path,
                         GCancellable       *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer            user_value)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_value);

  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, open_in_worker);
}

StegSession *
steg_session_open_finish (GAsyncResult *result, GError **error)
{
  return session_from (g_task_propagate_pointer (G_TASK (result), error));
}

StegSession *
steg_session_open (const char *path, StegStoreUse use, GError **error)
{
  return session_from (read_all (steg_store_open (path, use, NULL, error), error));
}

StegSession *
steg_session_create (const char *path, GPtrArray *changes, StegStoreUse use, GError **error)
{
  return session_from (
    read_all (steg_store_create (path, changes, N_ ("Create programme"), use, error), error));
}

StegProgramme *
steg_session_get_programme (StegSession *self)
{
  return self->programme;
}

const StegStanding *
steg_session_get_standing (StegSession *self)
{
  return self->standing;
}

const StegForecast *
steg_session_get_forecast (StegSession *self)
{
  if (self->forecast == NULL)
    self->forecast = steg_forecast_new (self->programme, self->standing, NULL, 0);
  return self->forecast;
}

const char *
steg_session_get_path (StegSession *self)
{
  return self->store != NULL ? steg_store_get_path (self->store) : NULL;
}

StegSessionState
steg_session_get_state (StegSession *self)
{
  return self->state;
}

gint64
steg_session_get_saved_time (StegSession *self)
{
  return self->store != NULL ? steg_store_get_published_time (self->store) : 0;
}

const GError *
steg_session_get_problem (StegSession *self)
{
  return self->problem;
}

const char *
steg_session_get_kept (StegSession *self)
{
  return self->store != NULL ? steg_store_get_kept (self->store) : NULL;
}

/* Facts, as errors are: in English. */
static gboolean
refuses_circle (StegEdit *edit, GError **error)
{
  g_autofree char *circle = steg_edit_say_circle (edit, steg_catalogue_get (NULL));

  if (circle != NULL)
    g_set_error_literal (error, STEG_ERROR, STEG_ERROR_INVALID, circle);
  return circle != NULL;
}

gboolean
steg_session_commit (StegSession *self, StegEdit *edit, GError **error)
{
  g_autoptr (StegEdit) owned = edit;

  if (steg_edit_is_empty (owned))
    return TRUE;
  if (refuses_circle (owned, error))
    return FALSE;
  return absorb (self, steg_store_commit (self->store, steg_edit_get_changes (owned),
                                          steg_edit_get_label (owned),
                                          steg_edit_get_arguments (owned), error));
}

char *
steg_session_keep_content (StegSession *self, GBytes *bytes, GError **error)
{
  return steg_store_keep_content (self->store, bytes, error);
}

GBytes *
steg_session_find_content (StegSession *self, const char *hash, GError **error)
{
  return steg_store_find_content (self->store, hash, error);
}

const char *
steg_session_get_document (StegSession *self)
{
  return steg_store_get_document (self->store);
}

gboolean
steg_session_undo (StegSession *self, guint *kept, GError **error)
{
  g_autoptr (GPtrArray) rounds = steg_unreveal_prepare (self, error);
  gboolean done = rounds != NULL && absorb (self, steg_store_undo (self->store, kept, error));

  if (rounds != NULL)
    steg_unreveal_finish (self, rounds);
  return done;
}

gboolean
steg_session_redo (StegSession *self, guint *kept, GError **error)
{
  g_autoptr (StegLogRow) row = steg_store_next_redo (self->store);

  return absorb (self, steg_store_redo (self->store, kept, error))
         && steg_unreveal_redone (self, row, error);
}

const StegLogRow *
steg_session_get_undo (StegSession *self)
{
  return self->undo;
}

const StegLogRow *
steg_session_get_redo (StegSession *self)
{
  return self->redo;
}

/* The document goes on under another name from here. */
static void
follow_path (StegSession *self)
{
  watch_path (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PATH]);
}

void
steg_session_settle (StegSession *self)
{
  g_return_if_fail (STEG_IS_SESSION (self));

  g_signal_emit (self, signals[SETTLING], 0);
}

gboolean
steg_session_publish (StegSession *self, GError **error)
{
  StegPublished    outcome;
  g_autofree char *beside = NULL;
  GError          *problem = NULL;

  g_clear_handle_id (&self->publish_source, g_source_remove);
  if (!steg_store_publish (self->store, &outcome, &beside, &problem))
    {
      if (error != NULL)
        *error = g_error_copy (problem);
      set_state (self, STEG_SESSION_FAILED, problem);
      return FALSE;
    }
  self->ahead_since = 0;
  set_state (self, STEG_SESSION_SAVED, NULL);
  if (outcome == STEG_PUBLISHED_BESIDE)
    {
      follow_path (self);
      g_signal_emit (self, signals[DIVERGED], 0, beside);
    }
  return TRUE;
}

gboolean
steg_session_save_as (StegSession *self, const char *path, GError **error)
{
  if (!steg_store_publish_as (self->store, path, error))
    return FALSE;
  g_clear_handle_id (&self->publish_source, g_source_remove);
  self->ahead_since = 0;
  set_state (self, STEG_SESSION_SAVED, NULL);
  follow_path (self);
  return TRUE;
}

gboolean
steg_session_save_copy (StegSession *self, const char *path, GError **error)
{
  return steg_store_write_copy (self->store, path, error);
}

/* What has arrived from outside is in the file already: nothing waits to be published. */
static void
absorb_foreign (StegSession *self, GPtrArray *changes)
{
  steg_programme_absorb (self->programme, changes);
  refresh (self);
  set_state (self, STEG_SESSION_SAVED, NULL);
}

void
steg_session_look (StegSession *self)
{
  g_autoptr (GPtrArray) changes = NULL;
  StegLook look;
  GError  *problem = NULL;

  if (!steg_store_look (self->store, &look, &changes, &problem))
    set_state (self, STEG_SESSION_FAILED, problem);
  else if (look == STEG_LOOK_FORWARD)
    absorb_foreign (self, changes);
  else if (look == STEG_LOOK_DIVERGED
           || (self->state == STEG_SESSION_FAILED && self->publish_source == 0))
    steg_session_publish (self, NULL);
  else if (self->today != steg_clock_today ())
    refresh (self);
}

static gboolean
look_regularly (gpointer self)
{
  steg_session_look (self);
  return G_SOURCE_CONTINUE;
}

void
steg_session_set_watching (StegSession *self, gboolean watching)
{
  g_clear_handle_id (&self->look_source, g_source_remove);
  if (!watching)
    return;
  steg_session_look (self);
  self->look_source = g_timeout_add_seconds (LOOK_SECONDS, look_regularly, self);
}

static void
file_changed_cb (StegSession *self)
{
  steg_session_look (self);
}

/* The monitor only says when to look; what happened is read from the file's content. Where there
 * can be no monitor, the regular look remains. */
static void
watch_path (StegSession *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (steg_store_get_path (self->store));

  g_clear_object (&self->monitor);
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (file_changed_cb), self);
}

gboolean
steg_session_close (StegSession *self, GError **error)
{
  gboolean published = TRUE;

  if (steg_store_is_ahead (self->store))
    published = steg_session_publish (self, error);
  /* After publishing, which may have begun to follow another file. */
  stop (self);
  g_clear_object (&self->store);
  return published;
}

GPtrArray *
steg_session_list_log (StegSession *self, GError **error)
{
  return steg_store_list_log (self->store, error);
}

GPtrArray *
steg_session_list_traces (StegSession *self, StegRecord *record, guint most, GError **error)
{
  g_autoptr (GHashTable) family = steg_family_new (self->programme, record);

  return steg_store_list_traces (self->store, steg_record_get_id (record), family, most, error);
}

StegLogRow *
steg_session_find_cleared (StegSession *self, StegRecord *record, guint field)
{
  return steg_store_find_cleared (self->store, steg_record_get_id (record), field, NULL);
}
