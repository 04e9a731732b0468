// Written by scripts/generate-api.mjs.

export interface paths {
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has its time within a span, the first days first. */
        get: operations["showCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own feeds, without their addresses. */
        get: operations["listCalendarFeeds"];
        put?: never;
        /** A new feed; its address is shown this once. In a browser alone: a token that leaked shall not leave others behind. */
        post: operations["createCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar at its secret address, `….ics`: whoever has the address needs no sign-in. */
        get: operations["fetchCalendarFeed"];
        put?: never;
        post?: never;
        /** Revokes a feed, at once. */
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCampaigns"];
        put?: never;
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        delete: operations["deleteCampaign"];
        options?: never;
        head?: never;
        patch: operations["patchCampaign"];
        trace?: never;
    };
    "/api/campaigns/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of it, of its priority states and their stages, and of the positions recorded on its board, newest first. */
        get: operations["campaignHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many states have arrived: which ones, of which group, since when. */
        get: operations["campaignProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restoreCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds oneself of its deadline once more, later. */
        post: operations["snoozeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of them by name. */
        get: operations["listPriorityStates"];
        put?: never;
        post: operations["addPriorityState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/states/{state}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPriorityState"];
        put?: never;
        post?: never;
        /** Takes it off the list. */
        delete: operations["removePriorityState"];
        options?: never;
        head?: never;
        /** Moves it to another stage, gives it another owner or reason. */
        patch: operations["patchPriorityState"];
        trace?: never;
    };
    "/api/campaigns/{id}/states/{state}/endorse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It has endorsed: records the position. */
        post: operations["priorityStatesEndorse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContacts"];
        put?: never;
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch: operations["patchContact"];
        trace?: never;
    };
    "/api/contacts/{id}/left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** "Has left post": the old posting ends, the next begins; engagements go on showing the posting held that day. */
        post: operations["leavePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/postings/{posting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deletePosting"];
        options?: never;
        head?: never;
        patch: operations["patchPosting"];
        trace?: never;
    };
    "/api/contacts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restoreContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDemo"];
        put?: never;
        /** Brings in six states with an invented history. */
        post: operations["loadDemo"];
        /** Takes them out whole, except for what was edited or used since. */
        delete: operations["removeDemo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first, undated last. */
        get: operations["listEngagements"];
        put?: never;
        post: operations["logEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEngagement"];
        put?: never;
        post?: never;
        delete: operations["deleteEngagement"];
        options?: never;
        head?: never;
        /** What is left out stays; a list that is given replaces the one before. */
        patch: operations["patchEngagement"];
        trace?: never;
    };
    "/api/engagements/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of it and of all that hangs on it, newest first. */
        get: operations["listEngagementHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who was invited, by name, and whether the mail went out. */
        get: operations["listInvitations"];
        put?: never;
        /** Sends colleagues an invitation for their calendars, by mail. They are told when the meeting moves or is off. */
        post: operations["inviteToEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/invitations/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an invitation back; the invited person is told. */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings back a deleted one; its version is in the list of the deleted. */
        post: operations["restoreEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEvents"];
        put?: never;
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete: operations["deleteEvent"];
        options?: never;
        head?: never;
        /** What is due so long before or after it moves with it. */
        patch: operations["patchEvent"];
        trace?: never;
    };
    "/api/events/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of it, newest first. */
        get: operations["eventHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restoreEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/recurring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What comes back every year, with its usual months and what was entered of it. */
        get: operations["listRecurringSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What went out, by whom and for whom. */
        get: operations["listExports"];
        put?: never;
        post: operations["createExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file, with what you may see now where it is internal. */
        get: operations["getExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["followUpsList"];
        put?: never;
        post: operations["followUpsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["followUpsFind"];
        put?: never;
        post?: never;
        delete: operations["followUpsRemove"];
        options?: never;
        head?: never;
        patch: operations["followUpsPatch"];
        trace?: never;
    };
    "/api/follow-ups/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["followUpsDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing will be done about it. */
        post: operations["followUpsDrop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of it and of its reminders, newest first. */
        get: operations["followUpsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens it again, or takes up an old promise. */
        post: operations["followUpsReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["followUpsRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds oneself of it once more, later. */
        post: operations["followUpsSnooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For load balancers and watchers: degraded when a reminder is five minutes late or tomorrow's will not arrive as things stand, 503
         *     while the database does not answer.
         */
        get: operations["findHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether reminders are running, in words; administrators are told what stands behind it and what to do. */
        get: operations["findFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listImports"];
        put?: never;
        /** Keeps a page and says what would become of it; nothing else is written until it is applied. */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getImport"];
        put?: never;
        post?: never;
        /** Puts away a plan that was not applied. */
        delete: operations["deleteImport"];
        options?: never;
        head?: never;
        /** Corrects the plan, or says who may read it. */
        patch: operations["correctImport"];
        trace?: never;
    };
    "/api/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does what the plan says. Questions that are open stay open. */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restoreImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it back whole, skipping and listing what was edited or used since. */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What holds for everybody here. */
        get: operations["findInstallation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes that, from now on: mail that is still to leave keeps to it already. */
        patch: operations["changeInstallation"];
        trace?: never;
    };
    "/api/installation/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of it, newest first. */
        get: operations["listInstallationChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of them: there are dozens, not thousands. */
        get: operations["listInstruments"];
        put?: never;
        post: operations["createInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInstrument"];
        put?: never;
        post?: never;
        delete: operations["deleteInstrument"];
        options?: never;
        head?: never;
        patch: operations["patchInstrument"];
        trace?: never;
    };
    "/api/instruments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restoreInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mailSettingsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-actions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the link is about. It changes nothing, however often it is asked, and by whom. */
        get: operations["findMailAction"];
        put?: never;
        /** Does it, once, as the person who got the mail. */
        post: operations["actFromMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, with teams. */
        get: operations["findMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes one's own name or time zone. */
        patch: operations["changeMe"];
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes one's own password; all other sessions and all tokens end. */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When one likes to be reminded. */
        get: operations["findHabits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes that; reminders still to come move with it. What is left out stays. */
        patch: operations["changeHabits"];
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Browsers in which one is signed in. */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs one of one's browsers out. */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's tokens, without their secrets. */
        get: operations["listTokens"];
        put?: never;
        /** A new token; its secret is shown this once. In a browser alone: a token that leaked shall not make others before it is revoked. */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a token, at once. */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/missions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMissions"];
        put?: never;
        post: operations["createMission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/missions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMission"];
        put?: never;
        post?: never;
        delete: operations["deleteMission"];
        options?: never;
        head?: never;
        patch: operations["patchMission"];
        trace?: never;
    };
    "/api/missions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restoreMission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nudges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own, what is most pressing first. */
        get: operations["listNudges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nudges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNudge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nudges/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It need not be said again for this reason; of long silence it is, after as long again. */
        post: operations["dismissNudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nudges/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes that back. */
        post: operations["reopenNudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nudges/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not now. */
        post: operations["snoozeNudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrganisations"];
        put?: never;
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete: operations["deleteOrganisation"];
        options?: never;
        head?: never;
        patch: operations["patchOrganisation"];
        trace?: never;
    };
    "/api/organisations/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restoreOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["outboxList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["outboxFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["outboxRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A mail to oneself, to see whether mail arrives; what became of it stands in the Outbox. */
        post: operations["sendTestMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPositions"];
        put?: never;
        post: operations["createPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPosition"];
        put?: never;
        post?: never;
        delete: operations["deletePosition"];
        options?: never;
        head?: never;
        patch: operations["patchPosition"];
        trace?: never;
    };
    "/api/positions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restorePosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is found, the best first. */
        get: operations["searchSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in. */
        get: operations["findSession"];
        put?: never;
        /** Signs in by e-mail address and password. */
        post: operations["createSession"];
        /** Signs out, at once; also when the session has ended already. */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in by a one-time link. */
        post: operations["createSessionByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that match: there are 195. */
        get: operations["listStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/states/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patchState"];
        trace?: never;
    };
    "/api/states/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state's missions with those posted there today. */
        get: operations["listStatePeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/states/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything with a state, newest first, undated last. */
        get: operations["listStateTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses to which no mail leaves, because some came back: all of them for an administrator, for others their own. */
        get: operations["listSuppressions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppressions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSuppression"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppressions/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail leaves to the address again, and what was held back in the last two days with it. */
        post: operations["liftSuppression"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All teams by name. */
        get: operations["listTeams"];
        put?: never;
        /** A new team. */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTeam"];
        put?: never;
        post?: never;
        /** Dissolves it: what names it is no longer open to its members. */
        delete: operations["removeTeam"];
        options?: never;
        head?: never;
        /** Renames it, or says anew who belongs to it. */
        patch: operations["changeTeam"];
        trace?: never;
    };
    "/api/teams/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings it together again, with those who belonged to it. */
        post: operations["restoreTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["todayFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All colleagues by name. */
        get: operations["listUsers"];
        put?: never;
        /** A new colleague. */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames, changes the role, disables or enables. */
        patch: operations["changeUser"];
        trace?: never;
    };
    "/api/users/{id}/sign-in-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A one-time link for somebody who cannot sign in. Used, it ends the password of before, with its sessions and tokens. */
        post: operations["makeSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActFromMailDto: {
            action: components["schemas"]["MailActionName"];
            /**
             * Format: uuid
             * @description With `give`: id of the colleague who is to do it.
             */
            owner?: string;
            /**
             * Format: date-time
             * @description With `snooze`: the moment at which to be reminded again.
             */
            until?: string;
        };
        AddPriorityStateDto: {
            /**
             * Format: uuid
             * @description Id of the colleague who looks after it.
             */
            owner?: string | null;
            /** @description Why it is a priority. */
            reason?: string;
            /** @description A date with its precision (EDTF): `2016-01`. */
            since?: string | null;
            stage?: components["schemas"]["CampaignStage"];
            state: string;
        };
        AnchorDto: {
            count: number;
            /**
             * Format: uuid
             * @description Id of the event; left out: the engagement that it came from.
             */
            event?: string;
            unit: components["schemas"]["AnchorUnit"];
            /** @enum {string} */
            when: "before" | "after";
        };
        /** @enum {string} */
        AnchorUnit: "day" | "week" | "month";
        AnchorView: {
            count: number;
            /** @description Null: the engagement that it came from. */
            event: components["schemas"]["EventRef"] | null;
            unit: components["schemas"]["AnchorUnit"];
            /** @enum {string} */
            when: "before" | "after";
        };
        AppliedItemView: {
            /** @enum {string} */
            action: "create" | "change" | "same";
            record: components["schemas"]["ImportedRecord"];
            recordId: string;
            ref: string;
        };
        AppliedView: {
            items: components["schemas"]["AppliedItemView"][];
        };
        ArrivalView: {
            /** @description EDTF; null: date unknown. */
            date: string | null;
            /** @description The positions that say so. */
            positions: string[];
        };
        ArrivedStateView: {
            /** @description EDTF; null: date unknown. */
            date: string | null;
            /** @description First day that the date allows. */
            earliest: string | null;
            /** @description Whether it is a member of the United Nations; observers are counted too. */
            isMember: boolean;
            /** @description Last day that the date allows. */
            latest: string | null;
            /** @description The positions that say so. */
            positions: string[];
            regionalGroup: string | null;
            state: components["schemas"]["StateRef"];
        };
        /** @enum {string} */
        AskAnswer: "accepted" | "noted" | "checking-with-capital" | "not-at-this-stage" | "no-answer";
        AskDto: {
            /** @description Null: nothing noted yet. */
            answer?: components["schemas"]["AskAnswer"] | null;
            /** @description Who answered, as written. */
            answeredBy?: string | null;
            answerNote?: string;
            /** @description With what authority. */
            authority?: components["schemas"]["Authority"] | null;
            /**
             * Format: uuid
             * @description Of an ask that is already there: keeps it the same ask when its text changes.
             */
            id?: string | null;
            instrument?: string | null;
            /** @description Third states that it is about: "encourage Mongolia to endorse". */
            states?: string[];
            text: string;
        };
        AskView: {
            answer: components["schemas"]["AskAnswer"] | null;
            /** @description Null also where the attribution keeps it from this reader. */
            answeredBy: string | null;
            answerNote: string;
            authority: components["schemas"]["Authority"] | null;
            id: string;
            instrument: components["schemas"]["InstrumentRef"] | null;
            /** @description Third states that it is about. */
            states: components["schemas"]["StateRef"][];
            text: string;
        };
        /** @enum {string} */
        Attribution: "open" | "chatham-house" | "protected-source";
        /** @enum {string} */
        Authority: "expert" | "permanent-representative" | "minister" | "other";
        BouncesHealth: {
            /** @description It could not be read when it was last tried. */
            failing: boolean;
            /**
             * Format: date-time
             * @description When it was last read to its end.
             */
            lastReadAt: string | null;
        };
        CalendarFeedView: {
            contents: components["schemas"]["FeedContent"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To the minute; null: never.
             */
            lastFetchedAt: string | null;
            name: string;
        };
        CalendarItem: {
            /** @description EDTF. */
            date: string;
            /** @description First day that the date allows. */
            earliest: string;
            /** @description Of the event, the engagement, the follow-up or the campaign. */
            id: string;
            /** @description Of a meeting: what of it took place, as a letter handed over in a call is a call here. */
            kind: components["schemas"]["EngagementKind"] | null;
            /** @description It is on each of these days; else on some day in between that is not known. */
            knownDays: boolean;
            /** @description Last day that the date allows. */
            latest: string;
            /** @description Who does a follow-up, or runs a campaign. */
            owner: components["schemas"]["UserRef"] | null;
            place: string | null;
            /** @description Of an event: the word of the recurring session of which it is one. */
            session: string | null;
            /** @description Of a meeting. */
            stage: components["schemas"]["EngagementStage"] | null;
            /** @description The states that a meeting was with, or that a follow-up is about. */
            states: components["schemas"]["StateRef"][];
            /** @description Of a follow-up. */
            status: components["schemas"]["FollowUpStatus"] | null;
            /** @description Of a meeting, `HH:MM` of its one day on the clocks of `timeZone`; null: not known, or no matter. */
            time: string | null;
            /** @description IANA name; null without a time. */
            timeZone: string | null;
            /** @description Null for a meeting that has none. */
            title: string | null;
            type: components["schemas"]["CalendarType"];
            /** @description Of a meeting: until when. */
            until: string | null;
            visibility: components["schemas"]["Visibility"];
        };
        /**
         * @description Whether an invitation for a calendar, or what takes one back, left with it.
         * @enum {string}
         */
        CalendarMethod: "REQUEST" | "CANCEL";
        /** @enum {string} */
        CalendarType: "event" | "meeting" | "follow-up" | "deadline";
        CalendarView: {
            /** @description There is more than these: the first thousand. */
            isCut: boolean;
            /** @description In the order of their first days. */
            items: components["schemas"]["CalendarItem"][];
        };
        CampaignRef: {
            id: string;
            /** @description The instrument's word: `ssd`. */
            instrumentId: string;
            name: string;
        };
        /**
         * @description What we last judged.
         * @enum {string}
         */
        CampaignStage: "not-approached" | "approached" | "considering" | "committed" | "not-at-this-stage" | "parked";
        /**
         * @description Where it stands: its stage, or `endorsed` where the positions say so.
         * @enum {string}
         */
        CampaignStanding: "not-approached" | "approached" | "considering" | "committed" | "endorsed" | "not-at-this-stage" | "parked";
        /** @enum {string} */
        CampaignStatus: "open" | "closed";
        CampaignView: {
            /** @description What a state must do to have arrived. */
            acts: string[];
            /** @description How many states have arrived, by the positions that the reader may see. */
            arrived: number;
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            createdAt: string;
            /** @description EDTF; null: none set. */
            deadline: string | null;
            /** @description The last day that the deadline allows, `YYYY-MM-DD`. */
            deadlineDay: string | null;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            /** @description How many states are to have arrived; null: none set. */
            goal: number | null;
            id: string;
            instrument: components["schemas"]["InstrumentRef"];
            name: string;
            /** @description After so many months without two-way contact with a priority state its owner is told; null: never. */
            noContactMonths: number | null;
            note: string;
            /** @description How many member states the United Nations has. */
            of: number;
            owner: components["schemas"]["UserRef"] | null;
            /** @description How many priority states it has. */
            priorityStates: number;
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            /** @description What follows from the rules, in the order of the times. */
            reminders: components["schemas"]["ReminderView"][];
            /** @description When to remind of the deadline. */
            rules: components["schemas"]["ReminderRuleView"][];
            status: components["schemas"]["CampaignStatus"];
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        CardLineView: {
            /** @description Its sources cannot all be right. */
            conflict: boolean;
            /** @description EDTF; null: date unknown. */
            date: string | null;
            instrument: components["schemas"]["InstrumentRef"];
            sources: components["schemas"]["PositionSourceView"][];
            status: components["schemas"]["CardStatus"];
        };
        /** @enum {string} */
        CardStatus: "endorsed" | "not-endorsed" | "no-record";
        ChangeHabitsDto: {
            /**
             * @description Local time of day of one mail a day, on working days, that holds what rules remind of; null: each is a mail of its own.
             * @example 09:00
             */
            digest?: string | null;
            /** @description The kinds of nudges that come by mail too, once a day at most. */
            nudgesByMail?: components["schemas"]["NudgeKind"][];
            /** @description Null: none. */
            quiet?: components["schemas"]["QuietHoursDto"] | null;
            /** @description The rules of a new follow-up of one's own for which nobody says otherwise. */
            rules?: components["schemas"]["RuleDto"][];
            /**
             * @description ISO weekdays: 1 is Monday. A reminder that falls on another day gives way to one of these.
             * @example [
             *       1,
             *       2,
             *       3,
             *       4,
             *       5
             *     ]
             */
            workingDays?: number[];
        };
        ChangeInstallationDto: {
            /** @description No mail and no feed carries words of any record: its link alone. */
            mailLinksOnly?: boolean;
        };
        ChangeMeDto: {
            name?: string;
            /**
             * @description IANA name, such as `Europe/Zurich`; reminders speak of local times.
             * @example Europe/Zurich
             */
            timeZone?: string;
        };
        ChangePasswordDto: {
            /** @description The password until now; left out by those who have none yet. */
            current?: string;
            /** @description The new one, 12 to 200 characters. */
            next: string;
        };
        ChangeTeamDto: {
            /** @description Ids of all who shall belong to it; takes the place of those before. */
            members?: string[];
            name?: string;
        };
        ChangeUserDto: {
            /** @description `true` ends all sessions and tokens at once; `false` lets the person sign in again. */
            disabled?: boolean;
            name?: string;
            role?: components["schemas"]["Role"];
        };
        ChangeView: {
            /** @description Of an update, which tells only what changed: what else the row refers to, by the names of its columns (`stateId`); else null. */
            about: {
                [key: string]: unknown;
            } | null;
            /** @description Who made it; null: the application itself. */
            actor: components["schemas"]["UserRef"] | null;
            /** @description The values after, of what changed; null for something taken away. */
            after: {
                [key: string]: unknown;
            } | null;
            at: string;
            /** @description The values before, of what changed; null for something new. */
            before: {
                [key: string]: unknown;
            } | null;
            id: number;
            /** @enum {string} */
            op: "INSERT" | "UPDATE" | "DELETE";
            /** @description What changed: the record's own table, or the table of what hangs on it. */
            record: string;
        };
        /**
         * @description `fine`: tomorrow's reminders will arrive; `care`: there is something to know; `bad`: they will not, as things stand.
         * @enum {string}
         */
        Condition: "fine" | "care" | "bad";
        ContactRef: {
            familyName: string | null;
            id: string;
            name: string;
        };
        ContactView: {
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            createdAt: string;
            /** @description The one held today; null for somebody who has left. */
            currentPosting: components["schemas"]["PostingView"] | null;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            emails: string[];
            familyName: string | null;
            formOfAddress: string | null;
            honorific: string | null;
            id: string;
            languages: string[];
            lastVerifiedOn: string | null;
            name: string;
            note: string;
            phones: string[];
            /** @description Newest first. */
            postings: components["schemas"]["PostingView"][];
            pronunciation: string | null;
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        CorrectionsDto: {
            /** @description Refs of entries whose change is accepted. */
            acceptChanges?: string[];
            /** @description One of its choices, by the id of the question. */
            answers?: {
                [key: string]: string;
            };
            /** @description By the ref of the entry. */
            entries?: {
                [key: string]: components["schemas"]["EntryCorrectionDto"];
            };
            /** @description Refs of pieces not to be taken in. */
            leaveOut?: string[];
            /** @description Whose page it is. */
            state?: string;
        };
        CorrectionsView: {
            acceptChanges?: string[];
            answers?: {
                [key: string]: string;
            };
            entries?: {
                [key: string]: components["schemas"]["EntryCorrectionDto"];
            };
            leaveOut?: string[];
            state?: string;
        };
        CreateCalendarFeedDto: {
            /** @description One's open follow-ups, the deadlines of one's campaigns, one's planned meetings, all events. */
            contents: components["schemas"]["FeedContent"][];
            /** @description What it is for, in one's own words; calendar programs show it. */
            name: string;
        };
        CreateCampaignDto: {
            /** @description What a state must do to have arrived; left out: the instrument's own acts that bind it (endorse; ratify, accede …). */
            acts?: string[];
            /** @description A date with its precision (EDTF): `2016-01`. */
            deadline?: string | null;
            /** @description How many states are to have arrived. */
            goal?: number | null;
            /** @description The instrument's word: `ssd`. */
            instrument: string;
            name: string;
            /** @description After so many months without two-way contact with a priority state its owner is told; null: never. Left out: six. */
            noContactMonths?: number | null;
            note?: string;
            /**
             * Format: uuid
             * @description Id of the colleague who runs it; left out: whoever creates it.
             */
            owner?: string | null;
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description When to remind of the deadline. Left out of a new campaign: as its owner likes it. */
            rules?: components["schemas"]["ReminderRuleDto"][];
            status?: components["schemas"]["CampaignStatus"];
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        CreateContactDto: {
            emails?: string[];
            familyName?: string | null;
            /** @description How they wish to be addressed: "Madame l'Ambassadrice". */
            formOfAddress?: string | null;
            /** @description As given by the person: Mr, Ms, H.E. */
            honorific?: string | null;
            languages?: string[];
            /** @description A date with its precision (EDTF): `2016-01`. */
            lastVerifiedOn?: string | null;
            /** @description The whole name as they write it; keep the family name's capitals. */
            name: string;
            note?: string;
            phones?: string[];
            postings?: components["schemas"]["PostingDto"][];
            pronunciation?: string | null;
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        CreateEventDto: {
            /** @description Whose it is: Human Rights Council, a host state. */
            body?: string | null;
            /** @description A date with its precision (EDTF): `2016-01`. */
            date?: string | null;
            name: string;
            note?: string;
            place?: string | null;
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description The recurring session of which it is one: `unga-opening`. */
            session?: string | null;
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        CreateExportDto: {
            /**
             * @description For whom. `internal`: all that you may see. `partners` and `public`: what they may see of that, and only what may be
             *     attributed freely.
             * @default internal
             */
            audience?: components["schemas"]["ExportAudience"];
            /** @description Whether a CSV file begins with a byte-order mark, for spreadsheets that need one. */
            bom?: boolean;
            /**
             * Format: uuid
             * @description The campaign that it served.
             */
            campaign?: string;
            /** @description `csv`: a line each, for a spreadsheet. `docx`: a document to read and to hand over. */
            format: components["schemas"]["ExportFormat"];
            /** @description A date with its precision (EDTF): `2016-01`. */
            from?: string;
            /** @description An instrument that it, or an ask in it, is about. */
            instrument?: string;
            /**
             * @description Any of these kinds; any act of the engagement counts.
             * @example meeting,letter
             */
            kind?: components["schemas"]["EngagementKind"][];
            /** Format: uuid */
            mission?: string;
            /**
             * Format: uuid
             * @description A contact who took part.
             */
            person?: string;
            /** @description Words in its title, text, place or passages, as in the search: `"a phrase"`, `or` and `-without`; the last may be unfinished. */
            q?: string;
            report: components["schemas"]["ExportReport"];
            /** @description In whose own history it stands: met, acted, acted with us, hosted, subject. */
            state?: string;
            /** @description `true`, beside `state`: also those with others in which it was only asked about, or said to hold a view. */
            thirdState?: boolean;
            /** @description A date with its precision (EDTF): `2016-01`. */
            to?: string;
            /** @description `true`: only those in which something was asked. */
            withAsks?: boolean;
        };
        CreateFollowUpDto: {
            /** @description Instead of `due`; null: `due` stands for itself. */
            anchor?: components["schemas"]["AnchorDto"] | null;
            /**
             * Format: uuid
             * @description Id of the campaign that it serves: with `state`, the next step for that state.
             */
            campaign?: string | null;
            /** @description A date with its precision (EDTF): `2016-01`. */
            due?: string | null;
            /**
             * Format: uuid
             * @description Id of the engagement that it came from.
             */
            engagement?: string | null;
            note?: string;
            /**
             * Format: uuid
             * @description Id of the colleague who does it; left out: whoever writes it down.
             */
            owner?: string;
            readers?: components["schemas"]["ReadersDto"];
            reminders?: components["schemas"]["ReminderDto"][];
            /** @description Null: it does not come again. */
            repeat?: components["schemas"]["RepeatDto"] | null;
            /** @description When to remind, counted from the due date or every week. Left out, with no reminders either: as its owner likes it. */
            rules?: components["schemas"]["ReminderRuleDto"][];
            /** @description The state that it is about: `KAZ`. */
            state?: string | null;
            /** @description What is to be done. */
            title: string;
            /** @description Left out: as visible as its engagement or its campaign, or else internal. */
            visibility?: components["schemas"]["Visibility"];
        };
        CreateImportDto: {
            fileName?: string | null;
            /** @enum {string} */
            kind: "state-page";
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description Whose page it is; left out: as the page says. */
            state?: string;
            /** @description The page as it was copied, every character of it. */
            text: string;
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        CreateInstrumentDto: {
            acronym?: string | null;
            /** @description What a state does to it: endorse; sign, ratify, accede; co-sponsor, vote. */
            acts?: string[];
            /** @description A date with its precision (EDTF): `2016-01`. */
            adopted?: string | null;
            /** @description Other names that are accepted on input. */
            aliases?: string[];
            /** @description A short word of its own, in lower case: `ssd`. Left out: made from the acronym or the name. */
            id?: string;
            /** @description Political declaration, principles, treaty, resolution, pledge … */
            kind: string;
            /** @description Who leads it or keeps its list. */
            lead?: string | null;
            name: string;
            note?: string;
            source?: string | null;
        };
        CreateMissionDto: {
            /** @description Bodies or states it is accredited to, as written. */
            accreditedTo?: string[];
            address?: string | null;
            city?: string | null;
            /** @description Mailboxes of the office, not of persons. */
            emails?: string[];
            kind?: components["schemas"]["MissionKind"];
            /** @description The language to write in: `en`, `fr`, `es` … */
            language?: string | null;
            /** @description Where "Permanent Mission, Geneva" would not do: "Ministry of Foreign Affairs". A name or a city there must be. */
            name?: string | null;
            note?: string;
            /** Format: uuid */
            organisation?: string | null;
            phones?: string[];
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            state?: string | null;
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        CreateOrganisationDto: {
            acronym?: string | null;
            /** @description A partner of ours: may be named as a reader of partners' records, and as one of us in a meeting. */
            isPartner?: boolean;
            kind?: components["schemas"]["OrganisationKind"];
            name: string;
            note?: string;
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        CreatePositionDto: {
            /** @description One of the instrument's own acts: endorse, sign, ratify … */
            act: string;
            /** @description A date with its precision (EDTF): `2016-01`. */
            asOf?: string | null;
            /** @description A date with its precision (EDTF): `2016-01`. */
            confirmedDate?: string | null;
            /** @description A date with its precision (EDTF): `2016-01`. */
            date?: string | null;
            /** @description The instrument's word: `ssd`. */
            instrument: string;
            /** @description How it was done: by letter to the depositary, announced at a conference … */
            manner?: string | null;
            note?: string;
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description Who says so: an address, a letter, a list. */
            source: string;
            state: string;
            /** @description `endorsed`, `not-endorsed`, `signed`, `ratified` … */
            status: string;
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        CreateTeamDto: {
            /** @description Ids of colleagues. */
            members?: string[];
            name: string;
        };
        CreateTokenDto: {
            /** @description What the token is for, in one's own words. */
            name: string;
        };
        CreateUserDto: {
            /** Format: email */
            email: string;
            name: string;
            /** @description Left out: the answer has a one-time sign-in link to pass on. */
            password?: string;
            role: components["schemas"]["Role"];
        };
        DemoCountsView: {
            contacts: number;
            engagements: number;
            followUps: number;
            missions: number;
            organisations: number;
            states: number;
        };
        DemoRemovedView: {
            /** @description What stayed, because somebody edited or used it since. */
            kept: components["schemas"]["SkippedItemView"][];
            /** @description How many things were put away. */
            removed: number;
        };
        DemoView: {
            counts: components["schemas"]["DemoCountsView"];
            loaded: boolean;
        };
        DossierCountsView: {
            asks: number;
            engagements: number;
            openFollowUps: number;
            /** @description Old promises that an import found and nobody has looked at yet. */
            toReview: number;
        };
        EndorsementDto: {
            /** @description One of the acts that the campaign counts; may be left out where it counts only one. */
            act?: string;
            /** @description A date with its precision (EDTF): `2016-01`. */
            date?: string | null;
            /** @description How: by letter to the depositary, announced at a conference … */
            manner?: string | null;
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description Who says so: an address, a letter, a list. */
            source: string;
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        EngagementChangeView: {
            actor: components["schemas"]["UserRef"] | null;
            /** @description The values after, of what changed; null for something taken away. */
            after: {
                [key: string]: unknown;
            } | null;
            at: string;
            /** @description The values before, of what changed; null for something new. */
            before: {
                [key: string]: unknown;
            } | null;
            id: number;
            /** @enum {string} */
            op: "INSERT" | "UPDATE" | "DELETE";
            /** @description What changed: `engagement`, or the kind of thing that hangs on it, such as `ask`. */
            record: string;
        };
        EngagementItem: {
            asks: components["schemas"]["AskView"][];
            attribution: components["schemas"]["Attribution"];
            /** @description Whether the attribution keeps people, quotations, source and who answered from this reader. */
            attributionWithheld: boolean;
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            /** @description The campaigns that it served, as far as this reader knows of them. */
            campaigns: components["schemas"]["CampaignRef"][];
            createdAt: string;
            /** @description EDTF; null: not known. */
            date: string | null;
            /** @description The date as it stands where it comes from. */
            dateText: string | null;
            /** @description What it is sorted by: the first day that the date can mean; null: undated, and last. */
            day: string | null;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            /** @description First day that the date can mean, `2016-01-01`. */
            earliest: string | null;
            /** @description Finer or conflicting days that the text names; EDTF. */
            finerDates: string[];
            followUps: components["schemas"]["FollowUpRef"][];
            id: string;
            instruments: components["schemas"]["InstrumentRef"][];
            /** @description The first of its kinds. */
            kind: components["schemas"]["EngagementKind"];
            kinds: components["schemas"]["EngagementKind"][];
            /** @description Last day that the date can mean, `2016-01-31`. */
            latest: string | null;
            missions: components["schemas"]["MissionRef"][];
            ours: components["schemas"]["OurPersonView"][];
            /** @description The passages that this reader may see. */
            passages: components["schemas"]["PassageView"][];
            people: components["schemas"]["TheirPersonView"][];
            place: string | null;
            quotations: components["schemas"]["QuotationView"][];
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            /** @description What the state had to do with it. */
            role: components["schemas"]["StateRole"];
            source: string | null;
            stage: components["schemas"]["EngagementStage"];
            states: components["schemas"]["StateInRoleView"][];
            text: string;
            /** @description When on its day it begins, `10:00`; null: not known, or no matter. */
            time: string | null;
            /** @description IANA name of the zone whose clocks those are; null without a time. */
            timeZone: string | null;
            title: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "engagement";
            /** @description When on the same day it ends. */
            until: string | null;
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        /**
         * @description The first of its kinds.
         * @enum {string}
         */
        EngagementKind: "meeting" | "call" | "corridor" | "message" | "email" | "letter" | "note-verbale" | "briefing" | "reception" | "visit" | "event" | "side-event" | "statement" | "joint-statement" | "co-sponsorship" | "vote" | "endorsement" | "submission" | "information" | "other";
        EngagementRef: {
            /** @description EDTF; null: undated. */
            date: string | null;
            id: string;
            kind: components["schemas"]["EngagementKind"];
            title: string | null;
        };
        /** @enum {string} */
        EngagementStage: "requested" | "offered" | "confirmed" | "held" | "postponed" | "cancelled" | "declined";
        EngagementView: {
            asks: components["schemas"]["AskView"][];
            attribution: components["schemas"]["Attribution"];
            /** @description Whether the attribution keeps people, quotations, source and who answered from this reader. */
            attributionWithheld: boolean;
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            /** @description The campaigns that it served, as far as this reader knows of them. */
            campaigns: components["schemas"]["CampaignRef"][];
            createdAt: string;
            /** @description EDTF; null: not known. */
            date: string | null;
            /** @description The date as it stands where it comes from. */
            dateText: string | null;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            /** @description First day that the date can mean, `2016-01-01`. */
            earliest: string | null;
            /** @description Finer or conflicting days that the text names; EDTF. */
            finerDates: string[];
            followUps: components["schemas"]["FollowUpRef"][];
            id: string;
            instruments: components["schemas"]["InstrumentRef"][];
            /** @description The first of its kinds. */
            kind: components["schemas"]["EngagementKind"];
            kinds: components["schemas"]["EngagementKind"][];
            /** @description Last day that the date can mean, `2016-01-31`. */
            latest: string | null;
            missions: components["schemas"]["MissionRef"][];
            ours: components["schemas"]["OurPersonView"][];
            /** @description The passages that this reader may see. */
            passages: components["schemas"]["PassageView"][];
            people: components["schemas"]["TheirPersonView"][];
            place: string | null;
            quotations: components["schemas"]["QuotationView"][];
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            source: string | null;
            stage: components["schemas"]["EngagementStage"];
            states: components["schemas"]["StateInRoleView"][];
            text: string;
            /** @description When on its day it begins, `10:00`; null: not known, or no matter. */
            time: string | null;
            /** @description IANA name of the zone whose clocks those are; null without a time. */
            timeZone: string | null;
            title: string | null;
            /** @description When on the same day it ends. */
            until: string | null;
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        EntryCorrectionDto: {
            /**
             * @description A date with its precision (EDTF): `2016-01`.
             * @example 2016-01
             */
            date?: string | null;
            kind?: components["schemas"]["EngagementKind"];
            text?: string;
        };
        EventRef: {
            /** @description EDTF; null: not known yet. */
            date: string | null;
            id: string;
            name: string;
        };
        EventView: {
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            body: string | null;
            createdAt: string;
            /** @description EDTF; null: not known yet. */
            date: string | null;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            /** @description First day that the date allows. */
            earliest: string | null;
            id: string;
            /** @description Last day that the date allows. */
            latest: string | null;
            name: string;
            note: string;
            place: string | null;
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            /** @description The recurring session of which it is one. */
            session: string | null;
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        /** @enum {string} */
        ExportAudience: "internal" | "partners" | "public";
        ExportFilterView: {
            campaign: components["schemas"]["CampaignRef"] | null;
            /** @description EDTF. */
            from: string | null;
            instrument: components["schemas"]["InstrumentRef"] | null;
            kind: components["schemas"]["EngagementKind"][];
            mission: components["schemas"]["MissionRef"] | null;
            person: components["schemas"]["ContactRef"] | null;
            /** @description The words, for whoever asked for it; null for others too. */
            q: string | null;
            /** @description Whether it is narrowed to words. */
            searched: boolean;
            thirdState: boolean;
            /** @description EDTF. */
            to: string | null;
            withAsks: boolean;
        };
        /** @enum {string} */
        ExportFormat: "csv" | "docx";
        /** @enum {string} */
        ExportReport: "engagements";
        ExportView: {
            audience: components["schemas"]["ExportAudience"];
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            bom: boolean;
            createdAt: string;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            filter: components["schemas"]["ExportFilterView"];
            format: components["schemas"]["ExportFormat"];
            /** @description Where its file is. */
            href: string;
            id: string;
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            report: components["schemas"]["ExportReport"];
            state: string | null;
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        /** @enum {string} */
        FeedContent: "follow-ups" | "deadlines" | "meetings" | "events";
        FindingView: {
            /** @enum {string} */
            about: "worker" | "reminders" | "mail" | "ahead" | "deliveries" | "bounces" | "queue" | "work" | "clock" | "settings" | "database" | "roles" | "schema" | "visibility" | "disk";
            /** @description What stands behind it; administrators alone are told. */
            detail: string | null;
            is: components["schemas"]["Condition"];
            /** @description What to do about it; administrators alone are told. */
            todo: string | null;
            words: string;
        };
        FollowUpItem: {
            /** @description What `due` is counted from and moves with; null: it stands for itself. */
            anchor: components["schemas"]["AnchorView"] | null;
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            campaign: components["schemas"]["CampaignRef"] | null;
            createdAt: string;
            /** @description The due date, EDTF. */
            date: string | null;
            /** @description What it is sorted by: the last day of the due date; null: no due date, and last. */
            day: string | null;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            doneAt: string | null;
            /** @description EDTF; null: no due date. */
            due: string | null;
            /** @description The last day by which it is due, `YYYY-MM-DD`; null: no due date. */
            dueDay: string | null;
            /** @description First day that the due date can mean. */
            earliest: string | null;
            engagement: components["schemas"]["EngagementRef"] | null;
            id: string;
            note: string;
            /** @description Null while it is `to-review`. */
            owner: components["schemas"]["UserRef"] | null;
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            /** @description In the order of their times. */
            reminders: components["schemas"]["ReminderView"][];
            /** @description When it comes again once it is done; null: not at all. */
            repeat: components["schemas"]["RepeatView"] | null;
            /** @description From which some of the reminders follow. */
            rules: components["schemas"]["ReminderRuleView"][];
            state: components["schemas"]["StateRef"] | null;
            status: components["schemas"]["FollowUpStatus"];
            title: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "follow-up";
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        FollowUpRef: {
            /** @description EDTF; null: none. */
            due: string | null;
            id: string;
            owner: components["schemas"]["UserRef"] | null;
            status: components["schemas"]["FollowUpStatus"];
            title: string;
        };
        /** @enum {string} */
        FollowUpStatus: "open" | "done" | "dropped" | "to-review";
        FollowUpView: {
            /** @description What `due` is counted from and moves with; null: it stands for itself. */
            anchor: components["schemas"]["AnchorView"] | null;
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            campaign: components["schemas"]["CampaignRef"] | null;
            createdAt: string;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            doneAt: string | null;
            /** @description EDTF; null: no due date. */
            due: string | null;
            /** @description The last day by which it is due, `YYYY-MM-DD`; null: no due date. */
            dueDay: string | null;
            engagement: components["schemas"]["EngagementRef"] | null;
            id: string;
            note: string;
            /** @description Null while it is `to-review`. */
            owner: components["schemas"]["UserRef"] | null;
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            /** @description In the order of their times. */
            reminders: components["schemas"]["ReminderView"][];
            /** @description When it comes again once it is done; null: not at all. */
            repeat: components["schemas"]["RepeatView"] | null;
            /** @description From which some of the reminders follow. */
            rules: components["schemas"]["ReminderRuleView"][];
            state: components["schemas"]["StateRef"] | null;
            status: components["schemas"]["FollowUpStatus"];
            title: string;
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        /** @enum {string} */
        FoundType: "state" | "engagement" | "contact" | "mission" | "instrument" | "campaign" | "event" | "follow-up";
        FoundView: {
            /** @description EDTF. */
            date: string | null;
            id: string;
            /** @description Where the words stand, for what has a text. */
            snippet: components["schemas"]["SnippetPiece"][] | null;
            state: components["schemas"]["StateRef"] | null;
            /** @description What tells it from others of its name. */
            subtitle: string | null;
            title: string;
            type: components["schemas"]["FoundType"];
        };
        GroupProgressView: {
            arrived: number;
            /** @description African, Asia-Pacific, EEG, GRULAC, WEOG; null: states of no group. */
            group: string | null;
            /** @description Member states and observers of the group. */
            of: number;
        };
        HabitsView: {
            /** @description Local time of day of the one mail a day, `08:00`; null: each reminder is a mail of its own. */
            digest: string | null;
            /** @description The kinds of nudges that come by mail too. */
            nudgesByMail: components["schemas"]["NudgeKind"][];
            quiet: components["schemas"]["QuietHoursDto"] | null;
            rules: components["schemas"]["RuleDto"][];
            /** @description IANA name: what the times of day are local to; changed with oneself (`PATCH /api/me`). */
            timeZone: string;
            /** @description One's own, of `/api/me`; raised by every change; what If-Match names. */
            version: number;
            /** @description ISO weekdays: 1 is Monday. */
            workingDays: number[];
        };
        HealthView: {
            /** @description Null: no such mailbox is configured. */
            bounces: components["schemas"]["BouncesHealth"] | null;
            /** @description The process answers. */
            live: boolean;
            mail: components["schemas"]["MailHealth"];
            queue: components["schemas"]["QueueHealth"];
            /** @description The database answers too. */
            ready: boolean;
            reminders: components["schemas"]["RemindersHealth"];
            /** @description `fine`: tomorrow's reminders will arrive; `care`: there is something to know; `bad`: they will not, as things stand. */
            reminding: components["schemas"]["Condition"];
            /** @enum {string} */
            status: "ok" | "degraded";
            /** @description The same in one sentence. */
            summary: string;
            worker: components["schemas"]["WorkerHealth"];
        };
        /** @enum {string} */
        ImportAction: "create" | "change" | "same" | "left-out" | "refuse";
        /** @enum {string} */
        ImportedRecord: "organisation" | "engagement" | "follow_up" | "mission" | "contact" | "position" | "state";
        ImportLineView: {
            appliedAt: string | null;
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            createdAt: string;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            fileName: string | null;
            id: string;
            /** @enum {string} */
            kind: "state-page";
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            /** @description ISO 3166-1 alpha-3; null: not known yet. */
            state: string | null;
            stateName: string | null;
            status: components["schemas"]["ImportStatus"];
            undoneAt: string | null;
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        /** @enum {string} */
        ImportStatus: "planned" | "applied" | "undone";
        ImportView: {
            /** @description Null while it is a plan. */
            applied: components["schemas"]["AppliedView"] | null;
            appliedAt: string | null;
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            changes: components["schemas"]["PlanChangesView"];
            contacts: components["schemas"]["PlanContactView"][];
            corrections: components["schemas"]["CorrectionsView"];
            createdAt: string;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            entries: components["schemas"]["PlanEntryView"][];
            fileName: string | null;
            /** @enum {string} */
            format: "state-page";
            id: string;
            /** @enum {string} */
            kind: "state-page";
            missions: components["schemas"]["PlanMissionView"][];
            notes: components["schemas"]["PlanNoteView"][];
            positions: components["schemas"]["PlanPositionView"][];
            questions: components["schemas"]["PlanQuestionView"][];
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            spans: components["schemas"]["PlanSpanView"][];
            /** @description ISO 3166-1 alpha-3; null: not known yet. */
            state: string | null;
            /**
             * @description How the state is known: a person said so, the heading, or the page's address.
             * @enum {string|null}
             */
            stateFrom: "argument" | "heading" | "address" | null;
            stateName: string | null;
            /** @description The states that the plan names. */
            states: components["schemas"]["StateRef"][];
            status: components["schemas"]["ImportStatus"];
            /** @description Null unless it was undone. */
            undone: components["schemas"]["UndoneView"] | null;
            undoneAt: string | null;
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        InstallationView: {
            /** @description No mail and no feed carries words of any record: its link alone. */
            mailLinksOnly: boolean;
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
        };
        InstrumentRef: {
            acronym: string | null;
            /** @description A short word: `ssd`. */
            id: string;
            name: string;
        };
        InstrumentView: {
            acronym: string | null;
            acts: string[];
            /** @description EDTF. */
            adopted: string | null;
            aliases: string[];
            /** @description How many states have endorsed it, among the positions that the reader may see. */
            endorsements: number;
            /** @description A short word: `ssd`. */
            id: string;
            /** @description Its place among the endorsement lines of a state page; null: not among them. */
            inPageBlock: number | null;
            kind: string;
            lead: string | null;
            name: string;
            note: string;
            source: string | null;
            version: number;
        };
        InvitationMailView: {
            /** @description True: it is `sent` no further than the built-in catcher. */
            caught: boolean;
            id: string;
            /** Format: date-time */
            sentAt: string | null;
            state: components["schemas"]["MailState"];
        };
        InvitationsView: {
            items: components["schemas"]["InvitationView"][];
            version: number;
        };
        /**
         * @description What the last mail told: the meeting for the calendar, its link alone, that it is off, or that the invitation is withdrawn.
         * @enum {string}
         */
        InvitationTelling: "meeting" | "link" | "off" | "withdrawn";
        InvitationView: {
            id: string;
            mail: components["schemas"]["InvitationMailView"] | null;
            /** @description What the last mail told: the meeting for the calendar, its link alone, that it is off, or that the invitation is withdrawn. */
            told: components["schemas"]["InvitationTelling"];
            user: components["schemas"]["UserRef"];
        };
        InviteDto: {
            /** @description Ids of colleagues who may read the engagement; who was invited already gets the invitation again. */
            users: string[];
        };
        /** @enum {string} */
        KeptBecause: "edited-since" | "in-use-since";
        LastContactView: {
            /** @description EDTF. */
            date: string | null;
            engagementId: string;
        };
        LeftPostDto: {
            next?: components["schemas"]["PostingDto"];
            /** @description A date with its precision (EDTF): `2016-01`. */
            on?: string;
        };
        LogEngagementDto: {
            asks?: components["schemas"]["AskDto"][];
            /** @description Other than `open`: people, who answered, quotations and source are shown to those of us who were there, the author and the named. */
            attribution?: components["schemas"]["Attribution"];
            /** @description Ids of the campaigns that it served. */
            campaigns?: string[];
            /**
             * @description A date with its precision (EDTF): `2016-01`.
             * @example 2016-01
             */
            date: string | null;
            /** @description The date as it stands where it comes from: "late January 2016". */
            dateText?: string | null;
            /** @description A date with its precision (EDTF): `2016-01`. */
            finerDates?: string[];
            followUps?: components["schemas"]["PromisedFollowUpDto"][];
            /** @description Instruments that it was about. */
            instruments?: string[];
            kind: components["schemas"]["EngagementKind"];
            /** @description All that it was, the kind first: a meeting and a letter. Left out: the kind alone. */
            kinds?: components["schemas"]["EngagementKind"][];
            /** @description Missions and offices that were met. */
            missions?: string[];
            ours?: components["schemas"]["OurPersonDto"][];
            passages?: components["schemas"]["PassageDto"][];
            people?: components["schemas"]["TheirPersonDto"][];
            place?: string | null;
            quotations?: components["schemas"]["QuotationDto"][];
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description Where it is known from. */
            source?: string | null;
            /** @description A meeting has a life; left out: held. */
            stage?: components["schemas"]["EngagementStage"];
            /** @description States with their roles said outright. Third states in asks need not be repeated here. */
            stateRoles?: components["schemas"]["StateInRoleDto"][];
            /** @description The states, in the role that the kind suggests: met; for what a state does by itself, acted. May be left out beside `stateRoles`. */
            states: string[];
            /** @description What is to be remembered. */
            text: string;
            /**
             * @description When on its day it begins, `10:00`; only with the date of a single day.
             * @example 09:00
             */
            time?: string | null;
            /**
             * @description On the clocks of which zone; left out: those of whoever writes.
             * @example Europe/Zurich
             */
            timeZone?: string | null;
            title?: string | null;
            /**
             * @description When on the same day it ends.
             * @example 09:00
             */
            until?: string | null;
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        /**
         * @description What can be done to it by this link; nothing unless it is `open`.
         * @enum {string}
         */
        MailActionName: "done" | "snooze" | "give";
        /**
         * @description Only while it is `open` something can be done to it.
         * @enum {string}
         */
        MailActionState: "open" | "done" | "dropped" | "closed" | "deleted" | "given-away" | "confidential" | "gone";
        MailActionView: {
            /** @description What can be done to it by this link; nothing unless it is `open`. */
            actions: components["schemas"]["MailActionName"][];
            /** @description To whom it can be given: who may read it, without whose it is. */
            colleagues: components["schemas"]["UserRef"][];
            /** @description EDTF; null: no due date, or mail may not carry it. */
            due: string | null;
            /** @description Until when something can be done by this link. */
            expiresAt: string;
            /** @description Where it is on the screen, for whoever signs in: `/follow-ups/…`. */
            path: string;
            /** @description Who got the mail, and as whom it is done. */
            person: components["schemas"]["UserRef"];
            /** @description Only while it is `open` something can be done to it. */
            state: components["schemas"]["MailActionState"];
            /** @description IANA name: of this person. */
            timeZone: string;
            /** @description Null where mail may not carry it. */
            title: string | null;
        };
        /** @enum {string} */
        MailClass: "staff" | "letter";
        MailHealth: {
            /** Format: date-time */
            checkedAt: string | null;
            /** @description False: no mail server is configured, and mail stays on this machine. */
            leaves: boolean;
            /** @description Whether the mail server took our sign-in when it was last asked; null: it was not yet, or there is none. */
            reachable: boolean | null;
        };
        MailReach: {
            /** @description Mail to one's own address came back, and none leaves to it until an administrator allows it again; null: it does. */
            comesBack: components["schemas"]["OwnBounces"] | null;
            /** @description False: no mail server is configured, and mail stays on this machine. */
            leaves: boolean;
        };
        MailSettingsView: {
            /** @description Whether the built-in catcher takes it in place of a mail server. */
            catcher: boolean;
            /** @description Sender of all mail. */
            from: string;
            /** @description False: no mail server is configured. */
            leaves: boolean;
        };
        /**
         * @description `deferred`: tried, and tried again at `nextAttemptAt`; `bounced`: the server took it and it came back; `suppressed`: kept from
         *     leaving, as mail to this address comes back; `unknown`: nobody knows whether it arrived, and a person must say.
         * @enum {string}
         */
        MailState: "queued" | "sending" | "sent" | "deferred" | "failed" | "bounced" | "suppressed" | "unknown" | "cancelled";
        MailView: {
            attempts: number;
            /** @description When it was read that it came back. */
            bouncedAt: string | null;
            /** @description Whether an invitation for a calendar, or what takes one back, left with it. */
            calendar: components["schemas"]["CalendarMethod"] | null;
            /** @description True: it is `sent` no further than the built-in catcher, which keeps it on this machine. */
            caught: boolean;
            createdAt: string;
            id: string;
            /** @description What it is: `reminder`. */
            kind: string;
            /** @description Why the last attempt failed, why it came back, or why it does not leave. */
            lastError: string | null;
            mailClass: components["schemas"]["MailClass"];
            /** @description When the next attempt is due; null when there is none. */
            nextAttemptAt: string | null;
            /** @description When a server took it; see `caught`. */
            sentAt: string | null;
            /** @description The mail server's last word on it. */
            serverAnswer: string | null;
            /**
             * @description `deferred`: tried, and tried again at `nextAttemptAt`; `bounced`: the server took it and it came back; `suppressed`: kept from
             *     leaving, as mail to this address comes back; `unknown`: nobody knows whether it arrived, and a person must say.
             */
            state: components["schemas"]["MailState"];
            subject: string;
            toAddress: string;
            toName: string | null;
        };
        MembershipView: {
            fromYear: number | null;
            organisation: components["schemas"]["OrganisationRef"];
            role: string;
            source: string;
            toYear: number | null;
        };
        /** @enum {string} */
        MentionSense: "asked-about" | "joined-statement-of" | "acted-with" | "host" | "objection" | "met" | "suggested" | "comparison";
        MeView: {
            /** @description False: came in by a link and has no password yet. */
            hasPassword: boolean;
            mail: components["schemas"]["MailReach"];
            teams: components["schemas"]["TeamRef"][];
            user: components["schemas"]["OwnUser"];
            /** @description Raised by every change of the user; what If-Match names. */
            version: number;
        };
        /** @enum {string} */
        MissionKind: "permanent-mission" | "embassy" | "ministry" | "delegation" | "other";
        MissionPeopleView: {
            mission: components["schemas"]["MissionView"];
            people: components["schemas"]["PostedPersonView"][];
        };
        MissionRef: {
            city: string | null;
            id: string;
            /** @description As people call it: "Permanent Mission, Geneva". */
            label: string;
            organisationId: string | null;
            stateId: string | null;
        };
        MissionView: {
            accreditedTo: string[];
            address: string | null;
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            city: string | null;
            createdAt: string;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            emails: string[];
            id: string;
            kind: components["schemas"]["MissionKind"];
            /** @description As people call it: "Permanent Mission, Geneva". */
            label: string;
            language: string | null;
            name: string | null;
            note: string;
            organisation: components["schemas"]["OrganisationRef"] | null;
            phones: string[];
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            state: components["schemas"]["StateRef"] | null;
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        MovedEventView: {
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            body: string | null;
            createdAt: string;
            /** @description EDTF; null: not known yet. */
            date: string | null;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            /** @description First day that the date allows. */
            earliest: string | null;
            id: string;
            /** @description Last day that the date allows. */
            latest: string | null;
            /** @description How many follow-ups that the reader may see are due on another day, as they are counted from it. */
            movedFollowUps: number;
            name: string;
            note: string;
            place: string | null;
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            /** @description The recurring session of which it is one. */
            session: string | null;
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        NamedOrganisation: {
            acronym: string | null;
            /** Format: uuid */
            id: string;
            name: string;
        };
        NewCalendarFeedView: {
            /** @description The secret address, shown this once: whoever has it can read the calendar. */
            address: string;
            contents: components["schemas"]["FeedContent"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To the minute; null: never.
             */
            lastFetchedAt: string | null;
            name: string;
        };
        NewTokenView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The token itself, shown this once: `Authorization: Bearer …`. */
            token: string;
        };
        NewUserView: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Since when this person can no longer sign in; null: can.
             */
            disabledAt: string | null;
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            role: components["schemas"]["Role"];
            /** @description Signs in once, within a day; shown this once, and only when no password was given. */
            signInLink: string | null;
            /** @description Raised by every change; what If-Match names. */
            version: number;
        };
        NextMeeting: {
            /** @description `2027-03-03`. */
            date: string;
            id: string;
            kind: components["schemas"]["EngagementKind"];
            place: string | null;
            stage: components["schemas"]["EngagementStage"];
            states: components["schemas"]["StateRef"][];
            /** @description When on that day it begins, `10:00`; null: not known. */
            time: string | null;
            /** @description IANA name of the zone whose clocks those are; null without a time. */
            timeZone: string | null;
            title: string | null;
            /** @description When it ends. */
            until: string | null;
            visibility: components["schemas"]["Visibility"];
        };
        NextStepView: {
            /** @description EDTF; null: no due date. */
            due: string | null;
            /** @description Id of the follow-up. */
            id: string;
            owner: components["schemas"]["UserRef"] | null;
            title: string;
        };
        NudgedEngagement: {
            /** @description EDTF. */
            date: string | null;
            id: string;
            kind: components["schemas"]["EngagementKind"];
            stage: components["schemas"]["EngagementStage"];
            title: string | null;
        };
        NudgedPosting: {
            /** @description Where: the mission's label or the organisation's name. */
            at: string;
            contact: components["schemas"]["ContactRef"];
            /** @description The contact's, for a change of it. */
            contactVersion: number;
            /** @description EDTF: since when. */
            from: string | null;
            id: string;
            /** @description A day: when somebody last made sure that it is right. */
            lastVerifiedOn: string | null;
            rank: string | null;
        };
        NudgedPriority: {
            campaign: components["schemas"]["CampaignRef"];
            /** @description That one is restricted: a mail does not tell when it was. */
            isLastConfidential: boolean;
            /** @description EDTF of the newest two-way contact; null: none. */
            lastContact: string | null;
            /** @description Its engagement. */
            lastEngagement: string | null;
        };
        /**
         * @description The kinds of nudges that come by mail too.
         * @enum {string}
         */
        NudgeKind: "no-contact" | "write-up" | "old-posting";
        /** @enum {string} */
        NudgeStatus: "open" | "snoozed" | "dismissed" | "settled";
        NudgeView: {
            createdAt: string;
            /** @description With `write-up`. */
            engagement: components["schemas"]["NudgedEngagement"] | null;
            id: string;
            /** @description What it is about is restricted: a mail carries its link alone. */
            isConfidential: boolean;
            kind: components["schemas"]["NudgeKind"];
            /** @description With `old-posting`. */
            posting: components["schemas"]["NudgedPosting"] | null;
            /** @description With `no-contact`. */
            priority: components["schemas"]["NudgedPriority"] | null;
            /** @description The day that its reason is counted from, `YYYY-MM-DD`. */
            since: string;
            snoozedUntil: string | null;
            /** @description The state that it is about, where it is about one. */
            state: components["schemas"]["StateRef"] | null;
            status: components["schemas"]["NudgeStatus"];
            version: number;
        };
        /** @enum {string} */
        OrganisationKind: "ngo" | "un-body" | "regional" | "nhri" | "group" | "donor" | "other";
        OrganisationRef: {
            acronym: string | null;
            id: string;
            name: string;
        };
        OrganisationView: {
            acronym: string | null;
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            createdAt: string;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            id: string;
            isPartner: boolean;
            kind: components["schemas"]["OrganisationKind"];
            name: string;
            note: string;
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            /** @description Where its reference data come from; null for those that staff added. */
            source: string | null;
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        OurPersonDto: {
            name?: string | null;
            /** Format: uuid */
            organisation?: string | null;
            /** Format: uuid */
            user?: string | null;
        };
        OurPersonView: {
            /** @description As written then, else as the colleague or the organisation is called. */
            name: string;
            organisation: components["schemas"]["OrganisationRef"] | null;
            user: components["schemas"]["UserRef"] | null;
        };
        OwnBounces: {
            /** @description The words with which the mail server refused. */
            reason: string;
            since: string;
        };
        OwnUser: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            role: components["schemas"]["Role"];
            /** @description IANA name. */
            timeZone: string;
        };
        PassageDto: {
            /**
             * Format: uuid
             * @description Of a passage that is already there: keeps it the same passage when its text changes.
             */
            id?: string | null;
            readers?: components["schemas"]["ReadersDto"];
            text: string;
            visibility: components["schemas"]["Visibility"];
        };
        PassageView: {
            author: components["schemas"]["UserRef"] | null;
            id: string;
            readers: components["schemas"]["ReadersView"];
            text: string;
            visibility: components["schemas"]["Visibility"];
        };
        PatchCampaignDto: {
            /** @description What a state must do to have arrived; left out: the instrument's own acts that bind it (endorse; ratify, accede …). */
            acts?: string[];
            /** @description A date with its precision (EDTF): `2016-01`. */
            deadline?: string | null;
            /** @description How many states are to have arrived. */
            goal?: number | null;
            /** @description The instrument's word: `ssd`. */
            instrument?: string;
            name?: string;
            /** @description After so many months without two-way contact with a priority state its owner is told; null: never. Left out: six. */
            noContactMonths?: number | null;
            note?: string;
            /**
             * Format: uuid
             * @description Id of the colleague who runs it; left out: whoever creates it.
             */
            owner?: string | null;
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description When to remind of the deadline. Left out of a new campaign: as its owner likes it. */
            rules?: components["schemas"]["ReminderRuleDto"][];
            status?: components["schemas"]["CampaignStatus"];
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        PatchContactDto: {
            emails?: string[];
            familyName?: string | null;
            /** @description How they wish to be addressed: "Madame l'Ambassadrice". */
            formOfAddress?: string | null;
            /** @description As given by the person: Mr, Ms, H.E. */
            honorific?: string | null;
            languages?: string[];
            /** @description A date with its precision (EDTF): `2016-01`. */
            lastVerifiedOn?: string | null;
            /** @description The whole name as they write it; keep the family name's capitals. */
            name?: string;
            note?: string;
            phones?: string[];
            pronunciation?: string | null;
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        PatchEngagementDto: {
            asks?: components["schemas"]["AskDto"][];
            /** @description Other than `open`: people, who answered, quotations and source are shown to those of us who were there, the author and the named. */
            attribution?: components["schemas"]["Attribution"];
            /** @description Ids of the campaigns that it served. */
            campaigns?: string[];
            /**
             * @description A date with its precision (EDTF): `2016-01`.
             * @example 2016-01
             */
            date?: string | null;
            /** @description The date as it stands where it comes from: "late January 2016". */
            dateText?: string | null;
            /** @description A date with its precision (EDTF): `2016-01`. */
            finerDates?: string[];
            /** @description Instruments that it was about. */
            instruments?: string[];
            kind?: components["schemas"]["EngagementKind"];
            /** @description All that it was, the kind first: a meeting and a letter. Left out: the kind alone. */
            kinds?: components["schemas"]["EngagementKind"][];
            /** @description Missions and offices that were met. */
            missions?: string[];
            ours?: components["schemas"]["OurPersonDto"][];
            passages?: components["schemas"]["PassageDto"][];
            people?: components["schemas"]["TheirPersonDto"][];
            place?: string | null;
            quotations?: components["schemas"]["QuotationDto"][];
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description Where it is known from. */
            source?: string | null;
            /** @description A meeting has a life; left out: held. */
            stage?: components["schemas"]["EngagementStage"];
            /** @description States with their roles said outright. Third states in asks need not be repeated here. */
            stateRoles?: components["schemas"]["StateInRoleDto"][];
            /** @description The states, in the role that the kind suggests: met; for what a state does by itself, acted. May be left out beside `stateRoles`. */
            states?: string[];
            /** @description What is to be remembered. */
            text?: string;
            /**
             * @description When on its day it begins, `10:00`; only with the date of a single day.
             * @example 09:00
             */
            time?: string | null;
            /**
             * @description On the clocks of which zone; left out: those of whoever writes.
             * @example Europe/Zurich
             */
            timeZone?: string | null;
            title?: string | null;
            /**
             * @description When on the same day it ends.
             * @example 09:00
             */
            until?: string | null;
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        PatchEventDto: {
            /** @description Whose it is: Human Rights Council, a host state. */
            body?: string | null;
            /** @description A date with its precision (EDTF): `2016-01`. */
            date?: string | null;
            name?: string;
            note?: string;
            place?: string | null;
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description The recurring session of which it is one: `unga-opening`. */
            session?: string | null;
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        PatchFollowUpDto: {
            /** @description Instead of `due`; null: `due` stands for itself. */
            anchor?: components["schemas"]["AnchorDto"] | null;
            /**
             * Format: uuid
             * @description Id of the campaign that it serves: with `state`, the next step for that state.
             */
            campaign?: string | null;
            /** @description A date with its precision (EDTF): `2016-01`. */
            due?: string | null;
            /**
             * Format: uuid
             * @description Id of the engagement that it came from.
             */
            engagement?: string | null;
            note?: string;
            /**
             * Format: uuid
             * @description Hands it over: reminders that have not left go to the new owner instead of the old.
             */
            owner?: string;
            readers?: components["schemas"]["ReadersDto"];
            reminders?: components["schemas"]["ReminderDto"][];
            /** @description Null: it does not come again. */
            repeat?: components["schemas"]["RepeatDto"] | null;
            /** @description When to remind, counted from the due date or every week. Left out, with no reminders either: as its owner likes it. */
            rules?: components["schemas"]["ReminderRuleDto"][];
            /** @description The state that it is about: `KAZ`. */
            state?: string | null;
            /** @description What is to be done. */
            title?: string;
            /** @description Left out: as visible as its engagement or its campaign, or else internal. */
            visibility?: components["schemas"]["Visibility"];
        };
        PatchImportDto: {
            corrections?: components["schemas"]["CorrectionsDto"];
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        PatchInstrumentDto: {
            acronym?: string | null;
            /** @description What a state does to it: endorse; sign, ratify, accede; co-sponsor, vote. */
            acts?: string[];
            /** @description A date with its precision (EDTF): `2016-01`. */
            adopted?: string | null;
            /** @description Other names that are accepted on input. */
            aliases?: string[];
            /** @description A short word of its own, in lower case: `ssd`. Left out: made from the acronym or the name. */
            id?: string;
            /** @description Political declaration, principles, treaty, resolution, pledge … */
            kind?: string;
            /** @description Who leads it or keeps its list. */
            lead?: string | null;
            name?: string;
            note?: string;
            source?: string | null;
        };
        PatchMissionDto: {
            /** @description Bodies or states it is accredited to, as written. */
            accreditedTo?: string[];
            address?: string | null;
            city?: string | null;
            /** @description Mailboxes of the office, not of persons. */
            emails?: string[];
            kind?: components["schemas"]["MissionKind"];
            /** @description The language to write in: `en`, `fr`, `es` … */
            language?: string | null;
            /** @description Where "Permanent Mission, Geneva" would not do: "Ministry of Foreign Affairs". A name or a city there must be. */
            name?: string | null;
            note?: string;
            phones?: string[];
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        PatchOrganisationDto: {
            acronym?: string | null;
            /** @description A partner of ours: may be named as a reader of partners' records, and as one of us in a meeting. */
            isPartner?: boolean;
            kind?: components["schemas"]["OrganisationKind"];
            name?: string;
            note?: string;
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        PatchPositionDto: {
            /** @description A date with its precision (EDTF): `2016-01`. */
            confirmedDate?: string | null;
            /** @description A date with its precision (EDTF): `2016-01`. */
            date?: string | null;
            /** @description How it was done: by letter to the depositary, announced at a conference … */
            manner?: string | null;
            note?: string;
            /** @description Whom it names beside its author. */
            readers?: components["schemas"]["ReadersDto"];
            /** @description `endorsed`, `not-endorsed`, `signed`, `ratified` … */
            status?: string;
            /** @description Left out: internal, or as it was. */
            visibility?: components["schemas"]["Visibility"];
        };
        PatchPriorityStateDto: {
            /**
             * Format: uuid
             * @description Id of the colleague who looks after it.
             */
            owner?: string | null;
            /** @description Why it is a priority. */
            reason?: string;
            /** @description A date with its precision (EDTF): `2016-01`. */
            since?: string | null;
            stage?: components["schemas"]["CampaignStage"];
        };
        PatchStateDto: {
            /** @description Undated statements about the state that everybody should know: "Member of the core group in Geneva." */
            keyInformation?: string;
            /** @description Whether it contributes to peacekeeping; null: not known. */
            peacekeeping?: boolean | null;
        };
        PlanAskView: {
            /** @description Third states that it is about. */
            states: string[];
            text: string;
        };
        PlanChangesView: {
            change: number;
            create: number;
            refuse: number;
            same: number;
        };
        PlanContactView: {
            action: components["schemas"]["ImportAction"];
            email: string | null;
            emails: string[];
            /** @description The record that it is, changes or became; null where there is none. */
            existingId: string | null;
            familyName: string | null;
            honorific: string | null;
            /** @description The city of the mission, or the heading on the page where it is no city. */
            mission: string;
            name: string;
            office: string | null;
            phones: string[];
            portfolio: string | null;
            rank: string | null;
            /**
             * @description Why it is refused.
             * @enum {string|null}
             */
            reason: "too-long" | "contradicts" | null;
            /** @description Names the piece within its page: `e1`, `p1`, `m1`, `c1`, `n1`. */
            ref: string;
        };
        PlanEntryView: {
            action: components["schemas"]["ImportAction"];
            asks: components["schemas"]["PlanAskView"][];
            /** @description For a change: the text as it stands now. It is applied only when accepted. */
            before: string | null;
            /** @description EDTF, the entry's own prefix; null when undated or in doubt. */
            date: string | null;
            /** @description For a change: the date as it stands now. */
            dateBefore: string | null;
            /** @description The prefix as written. */
            dateText: string | null;
            /** @description The record that it is, changes or became; null where there is none. */
            existingId: string | null;
            /** @description Days that the text names; EDTF. */
            finerDates: string[];
            followUps: components["schemas"]["PlanFollowUpView"][];
            instruments: string[];
            kind: components["schemas"]["EngagementKind"];
            kinds: components["schemas"]["EngagementKind"][];
            mentions: components["schemas"]["PlanMentionView"][];
            missionCities: string[];
            organisations: string[];
            people: components["schemas"]["PlanPersonView"][];
            /** @description The ref of an earlier entry of the same date with much the same words; both stay. */
            possibleDuplicateOf: string | null;
            quotations: components["schemas"]["PlanQuotationView"][];
            /**
             * @description Why it is refused.
             * @enum {string|null}
             */
            reason: "too-long" | "contradicts" | null;
            /** @description Names the piece within its page: `e1`, `p1`, `m1`, `c1`, `n1`. */
            ref: string;
            resolutions: string[];
            /** @enum {string} */
            section: "engagements" | "good-practice";
            staff: string[];
            text: string;
            thirdParties: components["schemas"]["PlanThirdPartyView"][];
            title: string | null;
        };
        PlanFollowUpView: {
            /** @description EDTF. */
            due: string | null;
            /** @description As written. */
            owner: string | null;
            text: string;
        };
        PlanMentionView: {
            sense: components["schemas"]["MentionSense"];
            state: string;
        };
        PlanMissionView: {
            action: components["schemas"]["ImportAction"];
            city: string | null;
            emails: string[];
            /** @description The record that it is, changes or became; null where there is none. */
            existingId: string | null;
            /** @description The heading on the page. */
            group: string;
            kind: components["schemas"]["MissionKind"];
            name: string | null;
            phones: string[];
            /**
             * @description Why it is refused.
             * @enum {string|null}
             */
            reason: "too-long" | "contradicts" | null;
            /** @description Names the piece within its page: `e1`, `p1`, `m1`, `c1`, `n1`. */
            ref: string;
        };
        PlanNoteView: {
            action: components["schemas"]["ImportAction"];
            /** @description The record that it is, changes or became; null where there is none. */
            existingId: string | null;
            peacekeeping: boolean | null;
            /**
             * @description Why it is refused.
             * @enum {string|null}
             */
            reason: "too-long" | "contradicts" | null;
            /** @description Names the piece within its page: `e1`, `p1`, `m1`, `c1`, `n1`. */
            ref: string;
            text: string;
        };
        PlanPersonView: {
            honorific: string | null;
            name: string;
            portfolio: string | null;
            rank: string | null;
        };
        PlanPositionView: {
            act: string;
            action: components["schemas"]["ImportAction"];
            /** @description EDTF; null: the page gives none. */
            date: string | null;
            /** @description The date that the position has. */
            dateBefore: string | null;
            /** @description The record that it is, changes or became; null where there is none. */
            existingId: string | null;
            instrument: string;
            /**
             * @description Why it is refused.
             * @enum {string|null}
             */
            reason: "too-long" | "contradicts" | null;
            /** @description Names the piece within its page: `e1`, `p1`, `m1`, `c1`, `n1`. */
            ref: string;
            /** @enum {string} */
            status: "endorsed" | "not-endorsed";
        };
        PlanQuestionView: {
            answer: string | null;
            /** @description Possible answers: dates, states, instruments, statuses; none where only a person can tell. */
            choices: string[];
            code: string;
            detail: string;
            /** @description By which an answer names it. */
            id: string;
            /** @description The piece or stretch that it is about. */
            ref: string | null;
            /** @description The words in doubt. */
            text: string | null;
        };
        PlanQuotationView: {
            speaker: string | null;
            text: string;
        };
        PlanSpanView: {
            kind: components["schemas"]["SpanKind"];
            ref: string | null;
            text: string;
        };
        PlanThirdPartyView: {
            name: string;
            organisation: string | null;
        };
        PositionItem: {
            act: string;
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            /** @description EDTF. */
            confirmedDate: string | null;
            /** @description Two of its sources give dates that cannot both be right. */
            conflict: boolean;
            createdAt: string;
            /** @description EDTF; null: done, date unknown. */
            date: string | null;
            /** @description What it is sorted by; null: undated, and last. */
            day: string | null;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            /** @description First day that the date allows. */
            earliest: string | null;
            id: string;
            instrument: components["schemas"]["InstrumentRef"];
            /** @description Last day that the date allows. */
            latest: string | null;
            /** @description How it was done; null: not known. */
            manner: string | null;
            note: string;
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            sources: components["schemas"]["PositionSourceView"][];
            state: components["schemas"]["StateRef"];
            status: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "position";
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        PositionSourceView: {
            /** @description EDTF: the day for which the source speaks. */
            asOf: string | null;
            /** @description EDTF, as this source dates it. */
            date: string | null;
            id: string;
            note: string;
            source: string;
        };
        PositionView: {
            act: string;
            /** @description Who wrote it; null: it came with the application. */
            author: components["schemas"]["UserRef"] | null;
            /** @description EDTF. */
            confirmedDate: string | null;
            /** @description Two of its sources give dates that cannot both be right. */
            conflict: boolean;
            createdAt: string;
            /** @description EDTF; null: done, date unknown. */
            date: string | null;
            /** @description When it was put away; null while it stands. */
            deletedAt: string | null;
            /** @description First day that the date allows. */
            earliest: string | null;
            id: string;
            instrument: components["schemas"]["InstrumentRef"];
            /** @description Last day that the date allows. */
            latest: string | null;
            /** @description How it was done; null: not known. */
            manner: string | null;
            note: string;
            /** @description Whom it names beside its author. */
            readers: components["schemas"]["ReadersView"];
            sources: components["schemas"]["PositionSourceView"][];
            state: components["schemas"]["StateRef"];
            status: string;
            updatedAt: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        PostedPersonView: {
            contact: components["schemas"]["ContactView"];
            posting: components["schemas"]["PostingView"];
        };
        PostingDto: {
            /** @description A date with its precision (EDTF): `2016-01`. */
            from?: string | null;
            /** Format: uuid */
            mission?: string | null;
            /** Format: uuid */
            organisation?: string | null;
            /** @description What they deal with: "Human Rights". */
            portfolio?: string | null;
            /** @description Diplomatic rank: "Second Secretary". */
            rank?: string | null;
            /** @description Functional title: "Deputy Permanent Representative". */
            title?: string | null;
            /** @description A date with its precision (EDTF): `2016-01`. */
            to?: string | null;
        };
        PostingThenView: {
            id: string;
            /** @description Where: "Permanent Mission, Geneva". */
            missionLabel: string | null;
            portfolio: string | null;
            rank: string | null;
            title: string | null;
        };
        PostingView: {
            /** @description EDTF; null: not known. */
            from: string | null;
            id: string;
            mission: components["schemas"]["MissionRef"] | null;
            organisation: components["schemas"]["OrganisationRef"] | null;
            portfolio: string | null;
            rank: string | null;
            title: string | null;
            /** @description EDTF; null: still there, as far as is known. */
            to: string | null;
        };
        PriorityStateView: {
            arrival: components["schemas"]["ArrivalView"] | null;
            id: string;
            nextStep: components["schemas"]["NextStepView"] | null;
            owner: components["schemas"]["UserRef"] | null;
            reason: string;
            /** @description African, Asia-Pacific, EEG, GRULAC, WEOG; null: none. */
            regionalGroup: string | null;
            /** @description EDTF: since when it stands at that stage. */
            since: string | null;
            /** @description What we last judged. */
            stage: components["schemas"]["CampaignStage"];
            /** @description Every stage it has been at, newest first. */
            stages: components["schemas"]["StageChangeView"][];
            /** @description Where it stands: its stage, or `endorsed` where the positions say so. */
            standing: components["schemas"]["CampaignStanding"];
            state: components["schemas"]["StateRef"];
            updatedAt: string;
            version: number;
        };
        ProblemErrorView: {
            /** @description The broken rule as a word, stable for programs. */
            code: string;
            /** @description For people. */
            detail: string;
            /** @description JSON pointer into the body (`/states/0`), or `?name` for a query parameter; empty for the whole. */
            pointer: string;
        };
        ProblemView: {
            /** @description What is wrong, for programs: `not-found`, `stale`, `invalid`, … */
            code: string;
            /** @description What is wrong, for people. */
            detail: string;
            errors: components["schemas"]["ProblemErrorView"][];
            status: number;
            /** @description The status in words. */
            title: string;
            /** @description Always `about:blank`: `code` tells problems apart. */
            type: string;
        };
        ProgressView: {
            /** @description How many have arrived, observers included. */
            arrived: number;
            byGroup: components["schemas"]["GroupProgressView"][];
            /** @description How many are to have arrived; null: none set. */
            goal: number | null;
            /** @description How many of them are members of the United Nations. */
            members: number;
            /** @description How many members the United Nations has. */
            of: number;
            /** @description The list that the number comes from, in the order of arrival; those of unknown date last. */
            states: components["schemas"]["ArrivedStateView"][];
            /** @description Over the dated ones; how many have no date says `undated`. */
            trend: components["schemas"]["TrendPointView"][];
            undated: number;
        };
        PromisedFollowUpDto: {
            /** @description Instead of `due`; null: `due` stands for itself. */
            anchor?: components["schemas"]["AnchorDto"] | null;
            /** @description A date with its precision (EDTF): `2016-01`. */
            due?: string | null;
            note?: string;
            /**
             * Format: uuid
             * @description Id of the colleague who does it; left out: whoever writes it down.
             */
            owner?: string;
            reminders?: components["schemas"]["ReminderDto"][];
            /** @description Null: it does not come again. */
            repeat?: components["schemas"]["RepeatDto"] | null;
            /** @description When to remind, counted from the due date or every week. Left out, with no reminders either: as its owner likes it. */
            rules?: components["schemas"]["ReminderRuleDto"][];
            /** @description What is to be done. */
            title: string;
        };
        QueueHealth: {
            /** @description Null: no worker is running that could tell. */
            reachable: boolean | null;
            /** @description How many mails should have left more than a minute ago and have not; what is just leaving is not counted. */
            waiting: number;
        };
        QuietHoursDto: {
            /** @example 09:00 */
            from: string;
            /** @example 09:00 */
            to: string;
        };
        QuotationDto: {
            source?: string | null;
            speaker?: string | null;
            text: string;
        };
        QuotationView: {
            source: string | null;
            speaker: string | null;
            text: string;
        };
        ReadersDto: {
            /** @description Ids of partner organisations that a partners' record may be passed on to; none: to all partners. */
            organisations?: string[];
            /** @description Ids of teams whose members may read a restricted record. */
            teams?: string[];
            /** @description Ids of colleagues who may read a restricted record. */
            users?: string[];
        };
        ReadersView: {
            organisations: components["schemas"]["NamedOrganisation"][];
            teams: components["schemas"]["TeamRef"][];
            users: components["schemas"]["UserRef"][];
        };
        RecentItem: {
            actor: components["schemas"]["UserRef"];
            /** @description When it was last changed. */
            at: string;
            id: string;
            /** @description Of an import: how many records came in with it; else null. */
            records: number | null;
            /** @description The state that it is about, where it is about one. */
            state: components["schemas"]["StateRef"] | null;
            /** @description Of a demonstration, which is brought in like an import: empty. */
            title: string;
            type: components["schemas"]["RecentType"];
        };
        /** @enum {string} */
        RecentType: "engagement" | "follow-up" | "contact" | "mission" | "organisation" | "instrument" | "position" | "state" | "campaign" | "event" | "import";
        RecurringSessionView: {
            body: string;
            /** @description What was entered of it and the reader may see, the last first. */
            events: components["schemas"]["EventRef"][];
            /** @description Dates of years past. */
            examples: string;
            /** @description A short word: `unga-opening`. */
            id: string;
            /** @description 1 is January. */
            months: number[];
            name: string;
            note: string;
            place: string | null;
            source: string;
            typicalLength: string | null;
            /** @description As the source has them. */
            usualMonths: string;
        };
        ReminderDto: {
            /**
             * Format: date-time
             * @description The moment; one that has passed is made up for at once.
             */
            at: string;
            /**
             * Format: uuid
             * @description Id of the colleague to remind; left out: the owner.
             */
            user?: string;
        };
        ReminderMailView: {
            /** @description True: it is `sent` no further than the built-in catcher. */
            caught: boolean;
            /** @description Its place in the Outbox. */
            id: string;
            /** @description When the next attempt is due; null when there is none. */
            nextAttemptAt: string | null;
            sentAt: string | null;
            state: components["schemas"]["MailState"];
        };
        /**
         * @description With `offset`.
         * @enum {string}
         */
        ReminderOffsetUnit: "day" | "working-day" | "week" | "month";
        ReminderRuleDto: {
            /** @description With `offset`: how many; 0 is on the day. */
            count?: number;
            kind: components["schemas"]["ReminderRuleKind"];
            /**
             * @description Local time of day in the reminded person's time zone.
             * @example 09:00
             */
            time: string;
            /** @description With `offset`. */
            unit?: components["schemas"]["ReminderOffsetUnit"];
            /**
             * Format: uuid
             * @description Id of the colleague to remind; left out: whoever owns it, also after it was handed over.
             */
            user?: string;
            /** @description With `weekly`: ISO weekday, 1 is Monday. */
            weekday?: number;
            /**
             * @description With `offset`.
             * @enum {string}
             */
            when?: "before" | "after";
        };
        /** @enum {string} */
        ReminderRuleKind: "offset" | "weekly";
        ReminderRuleView: {
            /** @description With `offset`: how many; 0 is on the day. */
            count?: number;
            id: string;
            kind: components["schemas"]["ReminderRuleKind"];
            /**
             * @description Local time of day in the reminded person's time zone.
             * @example 09:00
             */
            time: string;
            /** @description With `offset`. */
            unit?: components["schemas"]["ReminderOffsetUnit"];
            /** @description Null: whoever owns it. */
            user: components["schemas"]["UserRef"] | null;
            /** @description With `weekly`: ISO weekday, 1 is Monday. */
            weekday?: number;
            /**
             * @description With `offset`.
             * @enum {string}
             */
            when?: "before" | "after";
        };
        RemindersHealth: {
            /**
             * Format: date-time
             * @description The oldest time at which a reminder was due that has not been sent yet.
             */
            oldestDueUnsentAt: string | null;
        };
        /**
         * @description `claimed`: its mail stands in the Outbox.
         * @enum {string}
         */
        ReminderState: "scheduled" | "claimed" | "cancelled";
        ReminderView: {
            at: string;
            id: string;
            /** @description It goes with the person's digest of that day and not by itself. */
            inDigest: boolean;
            /** @description `cancelled` while what it reminds of is over: it comes back when that is opened again. */
            isSuspended: boolean;
            mail: components["schemas"]["ReminderMailView"] | null;
            /** @description Id of the rule that it follows from; null: a moment that somebody named. */
            rule: string | null;
            /** @description `claimed`: its mail stands in the Outbox. */
            state: components["schemas"]["ReminderState"];
            user: components["schemas"]["UserRef"];
        };
        RepeatDto: {
            count: number;
            unit: components["schemas"]["RepeatUnit"];
        };
        /** @enum {string} */
        RepeatUnit: "day" | "week" | "month" | "year";
        RepeatView: {
            count: number;
            unit: components["schemas"]["RepeatUnit"];
        };
        ReportView: {
            /** Format: date-time */
            at: string;
            findings: components["schemas"]["FindingView"][];
            verdict: components["schemas"]["VerdictView"];
        };
        /** @enum {string} */
        Role: "administrator" | "member";
        RuleDto: {
            /** @description With `offset`: how many; 0 is on the day. */
            count?: number;
            kind: components["schemas"]["ReminderRuleKind"];
            /**
             * @description Local time of day in the reminded person's time zone.
             * @example 09:00
             */
            time: string;
            /** @description With `offset`. */
            unit?: components["schemas"]["ReminderOffsetUnit"];
            /** @description With `weekly`: ISO weekday, 1 is Monday. */
            weekday?: number;
            /**
             * @description With `offset`.
             * @enum {string}
             */
            when?: "before" | "after";
        };
        SessionItem: {
            /** Format: date-time */
            createdAt: string;
            /** @description The one that asks. */
            current: boolean;
            /**
             * Format: date-time
             * @description When it ends, however often it is used.
             */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastSeenAt: string;
            /** @description What the browser calls itself. */
            userAgent: string | null;
        };
        SessionView: {
            user: components["schemas"]["SignedInUser"];
        };
        SignedInUser: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            role: components["schemas"]["Role"];
        };
        SignInByLinkDto: {
            /** @description What stands after `#token=` in the link. */
            token: string;
        };
        SignInDto: {
            /** @description As it was given to the administrator; capitals do not matter. */
            email: string;
            password: string;
        };
        SignInLinkView: {
            /** @description Signs in once, within a day; takes the place of an older one. */
            signInLink: string;
        };
        SkippedItemView: {
            reason: components["schemas"]["KeptBecause"];
            record: components["schemas"]["ImportedRecord"];
            recordId: string;
        };
        SnippetPiece: {
            /** @description Whether it is what was searched for. */
            hit: boolean;
            text: string;
        };
        SnoozeDto: {
            /**
             * Format: date-time
             * @description The moment at which to be reminded again, still to come.
             */
            until: string;
        };
        SnoozeNudgeDto: {
            /**
             * Format: date-time
             * @description The moment from which it is shown again.
             */
            until: string;
        };
        /** @enum {string} */
        SpanKind: "entry" | "heading" | "position" | "contact" | "mailbox" | "note" | "blank" | "unplaced";
        StageChangeView: {
            /** @description When that was written down. */
            at: string;
            /** @description Who moved it. */
            by: components["schemas"]["UserRef"] | null;
            /** @description EDTF; null: not known. */
            date: string | null;
            stage: components["schemas"]["CampaignStage"];
        };
        StandingView: {
            /** @description EDTF; null: date unknown. */
            date: string | null;
            /** @description The instrument's word: `ssd`. */
            instrumentId: string;
            status: components["schemas"]["CardStatus"];
        };
        StateInRoleDto: {
            role: components["schemas"]["StateRole"];
            state: string;
        };
        StateInRoleView: {
            role: components["schemas"]["StateRole"];
            state: components["schemas"]["StateRef"];
        };
        StateRef: {
            /** @description ISO 3166-1 alpha-3: `KAZ`. */
            id: string;
            /** @description ISO 3166-1 alpha-2, for the flag. */
            iso2: string;
            /** @description Short name, in English. */
            name: string;
        };
        /** @enum {string} */
        StateRole: "met" | "acted" | "acted-with-us" | "hosted" | "subject" | "asked-about" | "said-to-hold-a-view";
        StateRowView: {
            /** @description Engagements of the state that the reader may see. */
            engagements: number;
            /** @description ISO 3166-1 alpha-3. */
            id: string;
            /** @description ISO 3166-1 alpha-2, for the flag. */
            iso2: string;
            /** @description EDTF of the newest engagement with a two-way contact; null: none. */
            lastContact: string | null;
            name: string;
            officialName: string | null;
            /** @description Open follow-ups of the state that the reader may see. */
            openFollowUps: number;
            positions: components["schemas"]["StandingView"][];
            region: string | null;
            regionalGroup: string | null;
            /** @description Member, observer or none. */
            unStatus: string;
        };
        StateView: {
            aliases: string[];
            card: components["schemas"]["CardLineView"][];
            counts: components["schemas"]["DossierCountsView"];
            /** @description ISO 3166-1 alpha-3. */
            id: string;
            iso2: string;
            keyInformation: string;
            /** @description The newest two-way contact: a letter or a shared room is none. */
            lastTwoWayContact: components["schemas"]["LastContactView"] | null;
            m49: string;
            memberships: components["schemas"]["MembershipView"][];
            name: string;
            nameEs: string;
            nameFr: string;
            officialName: string | null;
            /** @description Whether it contributes to peacekeeping; null: not known. */
            peacekeeping: boolean | null;
            region: string | null;
            regionalGroup: string | null;
            source: string;
            subregion: string | null;
            unMemberSince: number | null;
            unStatus: string;
            updatedAt: string;
            version: number;
        };
        SuppressionView: {
            /** @description In small letters. */
            address: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description Since when mail leaves again; null: it does not.
             */
            liftedAt: string | null;
            liftedBy: components["schemas"]["UserRef"] | null;
            /**
             * Format: uuid
             * @description Id of the mail that came back; null where the reader may not see it.
             */
            mail: string | null;
            /** @description The words with which its mail server refused. */
            reason: string;
            since: string;
            /** @description The colleague who has this address; null: none. */
            user: components["schemas"]["UserRef"] | null;
            /** @description Raised by every change; what If-Match names. */
            version: number;
        };
        TeamRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        TeamView: {
            /** Format: uuid */
            id: string;
            members: components["schemas"]["UserRef"][];
            name: string;
            /** @description Raised by every change; what If-Match names. */
            version: number;
        };
        TheirPersonDto: {
            /** Format: uuid */
            contact?: string | null;
            /** @description As written then; left out: as the contact is called. */
            name?: string | null;
            /**
             * Format: uuid
             * @description One of the contact's postings; left out: the one held on the engagement's date.
             */
            posting?: string | null;
            /** @description As written then; left out: as the posting has it. */
            rank?: string | null;
        };
        TheirPersonView: {
            contact: components["schemas"]["ContactRef"] | null;
            /** @description As written then, else as the contact is called. */
            name: string;
            posting: components["schemas"]["PostingThenView"] | null;
            /** @description As written then, else as the posting has it. */
            rank: string | null;
        };
        TodayView: {
            /** @description The invented demo data are loaded. */
            demoLoaded: boolean;
            /** @description There is no engagement yet. */
            empty: boolean;
            /** @description How many engagements there are. */
            engagements: number;
            /** @description The reader's own, open and due within two weeks, the longest overdue first; the first hundred. */
            followUpsDue: components["schemas"]["FollowUpView"][];
            /** @description The reader's own that are planned, from the beginning of this day to 48 hours from now, in their order. */
            nextMeetings: components["schemas"]["NextMeeting"][];
            /** @description The records that were changed last, newest first. */
            recent: components["schemas"]["RecentItem"][];
            /** @description How many states were met, or acted. */
            states: number;
            /** @description How many old promises wait to be reviewed. */
            toReview: number;
        };
        TokenView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To the minute; null: never.
             */
            lastUsedAt: string | null;
            name: string;
        };
        TrendPointView: {
            /** @description As many had arrived for certain. */
            atLeast: number;
            /** @description No more can have arrived. */
            atMost: number;
            /** @description `YYYY-MM-DD`. */
            day: string;
        };
        UndoneView: {
            skipped: components["schemas"]["SkippedItemView"][];
        };
        UserRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        UserView: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Since when this person can no longer sign in; null: can.
             */
            disabledAt: string | null;
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            role: components["schemas"]["Role"];
            /** @description Raised by every change; what If-Match names. */
            version: number;
        };
        VerdictView: {
            is: components["schemas"]["Condition"];
            words: string;
        };
        /** @enum {string} */
        Visibility: "public" | "partners" | "internal" | "restricted";
        WholeMailView: {
            /** @description Since when no mail leaves to this address, because some came back; null: it does. */
            addressSuppressedSince: string | null;
            attempts: number;
            bodyHtml: string;
            bodyText: string;
            /** @description When it was read that it came back. */
            bouncedAt: string | null;
            /** @description Whether an invitation for a calendar, or what takes one back, left with it. */
            calendar: components["schemas"]["CalendarMethod"] | null;
            /** @description True: it is `sent` no further than the built-in catcher, which keeps it on this machine. */
            caught: boolean;
            createdAt: string;
            id: string;
            /** @description What it is: `reminder`. */
            kind: string;
            /** @description Why the last attempt failed, why it came back, or why it does not leave. */
            lastError: string | null;
            mailClass: components["schemas"]["MailClass"];
            /**
             * @description Its Message-ID: however often it was sent, it is one mail. For its recipient and for administrators; null for others, as with
             *     it one could feign that the mail came back.
             */
            messageId: string | null;
            /** @description When the next attempt is due; null when there is none. */
            nextAttemptAt: string | null;
            /** @description When a server took it; see `caught`. */
            sentAt: string | null;
            /** @description The mail server's last word on it. */
            serverAnswer: string | null;
            /**
             * @description `deferred`: tried, and tried again at `nextAttemptAt`; `bounced`: the server took it and it came back; `suppressed`: kept from
             *     leaving, as mail to this address comes back; `unknown`: nobody knows whether it arrived, and a person must say.
             */
            state: components["schemas"]["MailState"];
            subject: string;
            toAddress: string;
            toName: string | null;
        };
        WorkerHealth: {
            /**
             * Format: date-time
             * @description When jobs were last looked for.
             */
            lastRunAt: string | null;
            /** @description How many processes do the work. */
            running: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    showCalendar: {
        parameters: {
            query: {
                /** @description A date with its precision (EDTF): `2016-01`. */
                from: string;
                /** @description Only follow-ups of this person: `me`, or the id of a colleague. The rest is everybody's. */
                owner?: string;
                /** @description A date with its precision (EDTF): `2016-01`. */
                to: string;
                /** @description Some of event, meeting, follow-up, deadline; left out: all. */
                types?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listCalendarFeeds: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CalendarFeedView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCalendarFeedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeedView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    fetchCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                "If-Modified-Since"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description It has not changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description The instrument's word. */
                instrument?: string;
                limit?: number;
                /** @description A part of a name. */
                q?: string;
                status?: components["schemas"]["CampaignStatus"];
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CampaignView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCampaignDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deleteCampaign: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    patchCampaign: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchCampaignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    campaignHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChangeView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    campaignProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restoreCampaign: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    snoozeCampaign: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listPriorityStates: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Id of the colleague who looks after it. */
                owner?: string;
                standing?: components["schemas"]["CampaignStanding"];
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PriorityStateView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    addPriorityState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPriorityStateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityStateView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getPriorityState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                state: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityStateView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    removePriorityState: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
                state: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    patchPriorityState: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
                state: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchPriorityStateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityStateView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    priorityStatesEndorse: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
                state: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndorsementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityStateView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description `false`: only those in a post today; `true`: only those who left. */
                left?: boolean;
                limit?: number;
                /** @description Posted at this mission, now or before. */
                mission?: string;
                /** @description A part of the name or of an e-mail address. */
                q?: string;
                /** @description Posted at a mission of this state, now or before. */
                state?: string;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContactView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    patchContact: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchContactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    leavePost: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeftPostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    addPosting: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deletePosting: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
                posting: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    patchPosting: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
                posting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restoreContact: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    loadDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    removeDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoRemovedView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listEngagements: {
        parameters: {
            query?: {
                /** @description The campaign that it served. */
                campaign?: string;
                cursor?: string;
                /** @description `true`: those that were deleted, and those alone. */
                deleted?: boolean;
                /** @description A date with its precision (EDTF): `2016-01`. */
                from?: string;
                /** @description An instrument that it, or an ask in it, is about. */
                instrument?: string;
                /** @description One kind or several, `meeting,letter`; any act of the engagement counts. */
                kind?: string;
                limit?: number;
                mission?: string;
                /** @description A contact who took part. */
                person?: string;
                /** @description Words in its title, text, place or passages, as in the search: `"a phrase"`, `or` and `-without`; the last may be unfinished. */
                q?: string;
                /** @description In whose own history it stands: met, acted, acted with us, hosted, subject. */
                state?: string;
                /** @description `true`, beside `state`: also those with others in which it was only asked about, or said to hold a view. */
                thirdState?: boolean;
                /** @description A date with its precision (EDTF): `2016-01`. */
                to?: string;
                total?: boolean;
                /** @description `true`: only those in which something was asked. */
                withAsks?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EngagementView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    logEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogEngagementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getEngagement: {
        parameters: {
            query?: {
                /** @description `true`: also when it was deleted. */
                deleted?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deleteEngagement: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    patchEngagement: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchEngagementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listEngagementHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EngagementChangeView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InvitationView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    inviteToEngagement: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restoreEngagement: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description `true`: those that were put away, and no others. */
                deleted?: boolean;
                /** @description A date with its precision (EDTF): `2016-01`. */
                endedBefore?: string;
                /** @description A date with its precision (EDTF): `2016-01`. */
                from?: string;
                limit?: number;
                /** @description `newest` (left out): what comes last first, undated ones at the end; `soonest`: the other way round. */
                order?: "newest" | "soonest";
                /** @description A part of a name, a body or a place. */
                q?: string;
                /** @description The word of the recurring session of which they are. */
                session?: string;
                /** @description A date with its precision (EDTF): `2016-01`. */
                to?: string;
                total?: boolean;
                /** @description `true`: those whose dates are not known yet, and no others. */
                undated?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EventView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEventDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deleteEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    patchEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchEventDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedEventView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    eventHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChangeView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restoreEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listRecurringSessions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecurringSessionView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listExports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ExportView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getExportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUpsList: {
        parameters: {
            query?: {
                campaign?: string;
                cursor?: string;
                /** @description `true`: those that were put away, and no others. */
                deleted?: boolean;
                /** @description A date with its precision (EDTF): `2016-01`. */
                dueBefore?: string;
                engagement?: string;
                /** @description Counted from this event. */
                event?: string;
                limit?: number;
                /** @description `me`, or the id of a colleague. */
                owner?: string;
                /** @description About this state, or out of an engagement in which it took part: `KAZ`. */
                state?: string;
                status?: components["schemas"]["FollowUpStatus"];
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FollowUpView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUpsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFollowUpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUpsFind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUpsRemove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUpsPatch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchFollowUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUpsDone: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUpsDrop: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUpsHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChangeView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUpsReopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUpsRestore: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    followUpsSnooze: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findFindings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
                status?: components["schemas"]["ImportStatus"];
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportLineView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateImportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deleteImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    correctImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restoreImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeInstallation: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeInstallationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listInstallationChanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChangeView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listInstruments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InstrumentView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInstrumentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deleteInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    patchInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchInstrumentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restoreInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    mailSettingsFind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettingsView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findMailAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailActionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    actFromMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActFromMailDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailActionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findHabits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HabitsView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeHabits: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHabitsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HabitsView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SessionItem"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TokenView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listMissions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                organisation?: string;
                /** @description A part of the name, the city or a mailbox. */
                q?: string;
                state?: string;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MissionView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createMission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMissionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getMission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deleteMission: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    patchMission: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchMissionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restoreMission: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listNudges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Left out: open. */
                status?: components["schemas"]["NudgeStatus"];
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NudgeView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getNudge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgeView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    dismissNudge: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgeView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reopenNudge: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgeView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    snoozeNudge: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeNudgeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgeView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description `true`: partners alone. */
                partner?: boolean;
                /** @description A part of the name or acronym. */
                q?: string;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deleteOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    patchOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restoreOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    outboxList: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["MailState"];
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MailView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    outboxFind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeMailView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    outboxRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeMailView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    sendTestMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeMailView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listPositions: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description The instrument's word. */
                instrument?: string;
                limit?: number;
                state?: string;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PositionView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createPosition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePositionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deletePosition: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    patchPosition: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchPositionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restorePosition: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    searchSearch: {
        parameters: {
            query: {
                cursor?: string;
                /** @description How many items at most, 1 to 200. */
                limit?: number;
                /** @description Words; `"a phrase"`, `or` and `-without` as in web searches. The last word may be unfinished. */
                q: string;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FoundView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createSessionByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInByLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listStates: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description With `status`: the instrument's word. */
                instrument?: string;
                limit?: number;
                /** @description A part of a name, an alias or a code. */
                q?: string;
                /** @description African, Asia-Pacific, EEG, GRULAC, WEOG. */
                regionalGroup?: string;
                /** @description Only states that stand so toward `instrument` (default: ssd). */
                status?: components["schemas"]["CardStatus"];
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StateRowView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    patchState: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchStateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listStatePeople: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MissionPeopleView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listStateTimeline: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description A date with its precision (EDTF): `2016-01`. */
                from?: string;
                /** @description Only engagements of one of these kinds, `meeting,letter`. */
                kinds?: string;
                limit?: number;
                /** @description `true`: also engagements with others in which the state was only asked about, or said to hold a view. */
                thirdState?: boolean;
                /** @description A date with its precision (EDTF): `2016-01`. */
                to?: string;
                total?: boolean;
                /** @description Some of engagement, position, follow-up, `engagement,position`; left out: all. */
                types?: string;
                /** @description `true`: only engagements in which something was asked. */
                withAsks?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["EngagementItem"] | components["schemas"]["PositionItem"] | components["schemas"]["FollowUpItem"])[];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listSuppressions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Those that stand, or those that were lifted; left out: both. */
                show?: "standing" | "lifted";
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SuppressionView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getSuppression: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    liftSuppression: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressionView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listTeams: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TeamView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTeamDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    removeTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTeamDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restoreTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    todayFind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UserView"][];
                        /** @description Cursor of the next page; null at the end. */
                        next: string | null;
                        /** @description Only with `?total=true`. */
                        total?: number;
                    };
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewUserView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that you read, as its ETag gave it: `"3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    makeSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLinkView"];
                };
            };
            /** @description Anything else, by RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
