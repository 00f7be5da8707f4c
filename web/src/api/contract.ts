// f7c8cdba32550d99737d7f833c1ccb2dc8f637140856205f644d5249ce117c4a
// Made by "npm run web:types" from /openapi.json; not to be edited.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can it serve requests now? */
        get: operations["health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: operations["health_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The working agreements. */
        get: operations["agreements_list"];
        put?: never;
        /** Makes an agreement; a draft unless said. */
        post: operations["agreements_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far each team keeps what was agreed, beside a month ago. */
        get: operations["agreements_complianceByTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that a condition may speak of: facts of the register with their types, and the operators. */
        get: operations["agreements_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agreement. */
        get: operations["agreements_read"];
        put?: never;
        post?: never;
        /** Deletes an agreement. */
        delete: operations["agreements_remove"];
        options?: never;
        head?: never;
        /** Amends an agreement, as a new version: absent keeps, null clears. */
        patch: operations["agreements_amend"];
        trace?: never;
    };
    "/v1/agreements/{id}/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the last dry runs, newest first. */
        get: operations["agreements_dryRunsOf"];
        put?: never;
        /** Tries the agreement over every guarded step that was ever taken and over the register as it is: an operation. */
        post: operations["agreements_dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exceptions to an agreement, newest first, expired ones too. */
        get: operations["agreementExceptions_list"];
        put?: never;
        /** Lets an initiative pass the agreement for a while, with a reason. */
        post: operations["agreementExceptions_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/exceptions/{exceptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One exception. */
        get: operations["agreementExceptions_read"];
        put?: never;
        post?: never;
        /** Takes an exception back. */
        delete: operations["agreementExceptions_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its wordings, newest first. */
        get: operations["agreements_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The API keys, by name. */
        get: operations["apiKeys_list"];
        put?: never;
        /** Makes a key. */
        post: operations["apiKeys_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One API key. */
        get: operations["apiKeys_read"];
        put?: never;
        post?: never;
        /** Revokes a key: its next request is refused. */
        delete: operations["apiKeys_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attesters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be asked to attest to a decision: the members, by name alone. */
        get: operations["attesters_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what when, before and after; the newest first. */
        get: operations["audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/board-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the board needs before it, as slides that can be edited or as pages to print: the six figures, fragmentation,
         *     findings, conflicts, need and effort, decisions that wait, agreements, CX debts and KPIs, as of now.
         */
        get: operations["pack_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/browser-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and the CSRF token of the session. */
        get: operations["browserSession_read"];
        put?: never;
        /** Signs a browser in. */
        post: operations["browserSession_signIn"];
        /** Signs the browser out. */
        delete: operations["browserSession_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/browser-session/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an invitation with the token of the mailed link, and signs this browser in. */
        post: operations["browserEntries_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/browser-session/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password with the token of the mailed link, and signs this browser in. */
        post: operations["browserEntries_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/browser-session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on with the session by its refresh cookie. */
        post: operations["browserSession_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/browser-session/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs an organisation up. */
        post: operations["browserEntries_signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The channels, by name. */
        get: operations["channels_list"];
        put?: never;
        /** Adds a channel. */
        post: operations["channels_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One channel. */
        get: operations["channels_read"];
        put?: never;
        post?: never;
        /** Deletes a channel that nothing refers to. */
        delete: operations["channels_remove"];
        options?: never;
        head?: never;
        /** Amends a channel: absent keeps, null clears. */
        patch: operations["channels_amend"];
        trace?: never;
    };
    "/v1/coordinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The coordinations that were made, newest first. */
        get: operations["coordinations_all"];
        put?: never;
        /** Coordinates initiatives, each with each, and says how much less fragmented the shared stages and journeys are. */
        post: operations["coordinations_coordinate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coordinations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One coordination. */
        get: operations["coordinations_read"];
        put?: never;
        post?: never;
        /** Takes a coordination back, with the relations that it made. */
        delete: operations["coordinations_undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cx-debts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The CX-debt ledger, first due first. */
        get: operations["cxDebts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cx-debts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One line. */
        get: operations["cxDebts_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Another owner or due day, or the initiative that repays it: one that works on this stage. */
        patch: operations["cxDebts_amend"];
        trace?: never;
    };
    "/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions, newest first, in short. */
        get: operations["decisions_list"];
        put?: never;
        /** Writes a draft: a question and at least two options, of which one does nothing. */
        post: operations["decisions_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/follow-through": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the decisions that were taken, and how well the deciders' confidence fits: of all and per decider. */
        get: operations["followThrough_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One decision, whole. */
        get: operations["decisions_read"];
        put?: never;
        post?: never;
        /** Deletes a draft. */
        delete: operations["decisions_remove"];
        options?: never;
        head?: never;
        /** Amends a draft: absent keeps, null clears, a list replaces. */
        patch: operations["decisions_amend"];
        trace?: never;
    };
    "/v1/decisions/{id}/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attests that the impact is clear, understood or agreed: by the members named, or by any member of the board. */
        post: operations["decisionLife_attest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/attestations/{attestationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one's own attestation back. */
        delete: operations["decisionLife_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the decision: the choice and all its effects, or nothing. */
        post: operations["decisionLife_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/expectation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** States what is expected of a decision, by when and how surely; anew until it is taken. */
        put: operations["followThrough_expect"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/follow-through": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was expected of a decision, what became of it, and what the measurement says. */
        get: operations["followThrough_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what when, newest first. */
        get: operations["decisionLife_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says by name what became of a decision and of what was expected of it, from its day on. */
        put: operations["followThrough_judge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision sheet: options side by side, what each does to customers, money and the register, and what it needs. */
        get: operations["decisionLife_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a draft before the board, with what it is about as it is now; or takes it back, which voids the attestations. */
        post: operations["decisionLife_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Initiatives or findings as a file, filtered as their list is. */
        get: operations["exports_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What needs a look: the most severe first, those of unknown severity last. */
        get: operations["findings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One finding with its evidence. */
        get: operations["findings_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Acknowledges, dismisses, resolves or reopens a finding. */
        patch: operations["findings_judge"];
        trace?: never;
    };
    "/v1/findings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of its status with who did it and why, newest first. */
        get: operations["findings_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be done, first due first. */
        get: operations["followUps_list"];
        put?: never;
        /** Agrees on something that somebody does by a day. */
        post: operations["followUps_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One follow-up. */
        get: operations["followUps_read"];
        put?: never;
        post?: never;
        /** Deletes a follow-up that was noted by mistake, while its meeting is not closed. */
        delete: operations["followUps_remove"];
        options?: never;
        head?: never;
        /** Another text, owner or day: absent keeps, null clears. */
        patch: operations["followUps_amend"];
        trace?: never;
    };
    "/v1/follow-ups/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Done, cancelled with a reason, or open again: by its owner or the board. */
        post: operations["followUps_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The goals, by title; `parentId` makes the tree. */
        get: operations["goals_list"];
        put?: never;
        /** Adds a goal. */
        post: operations["goals_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One goal. */
        get: operations["goals_read"];
        put?: never;
        post?: never;
        /** Deletes a goal. */
        delete: operations["goals_remove"];
        options?: never;
        head?: never;
        /** Amends a goal: absent keeps, null clears. */
        patch: operations["goals_amend"];
        trace?: never;
    };
    "/v1/goals/{id}/fragmentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fragmentation of a goal with its subgoals. */
        get: operations["scopeFragmentation_goal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/governance/cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What governance itself costs: days waiting in review by lane, and what is asked for. */
        get: operations["lanes_cost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports, the newest first. */
        get: operations["imports_all"];
        put?: never;
        /** Takes a file in and says what a commit would do; nothing of the register changes. */
        post: operations["imports_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import. */
        get: operations["imports_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes the good rows, or all rows or none; the rows are checked again. */
        post: operations["imports_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be done, or was done, with each row of the file, in its order. */
        get: operations["imports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the import back; what somebody changed since stays and is listed under `remains`. */
        post: operations["imports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The initiatives, last updated first. */
        get: operations["initiatives_list"];
        put?: never;
        /** Registers an initiative with its links, and answers what is like it. */
        post: operations["initiatives_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/by-external/{source}/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Creates the initiative that another system knows by this id, or merges into it: absent keeps, links too. */
        put: operations["initiatives_upsert"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is like a draft: likely duplicates and overlaps, best first. */
        post: operations["similar_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One initiative. */
        get: operations["initiatives_read"];
        put?: never;
        post?: never;
        /** Refused with the counts while relations or decisions refer to it. */
        delete: operations["initiatives_remove"];
        options?: never;
        head?: never;
        /** Amends an initiative: absent keeps, null clears. */
        patch: operations["initiatives_amend"];
        trace?: never;
    };
    "/v1/initiatives/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agreements in force that are about this initiative, and what became of each. */
        get: operations["agreementExceptions_checked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the last approval signed, whether it still holds, and how far the initiative has drifted from it. */
        get: operations["approvals_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first. */
        get: operations["initiativeLife_list"];
        put?: never;
        /** Adds a comment. */
        post: operations["initiativeLife_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what when, newest first. */
        get: operations["initiativeLife_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/lane": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By which lane the initiative is decided, what that asks, and which transitions need no decision. */
        get: operations["lanes_lane"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an initiative went up in and what went up in it, however many merges ago. */
        get: operations["merges_lineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces the three arrays of links. */
        put: operations["initiatives_link"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/neighbours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who else touches the stages of this initiative: per stage the teams, their initiatives and when they deliver. */
        get: operations["neighbours_ofInitiative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The relations of the initiative, in both directions. */
        get: operations["relations_list"];
        put?: never;
        /** Relates this initiative to another one. */
        post: operations["relations_relate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/relations/{relationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One relation. */
        get: operations["relations_read"];
        put?: never;
        post?: never;
        /** Takes a relation away. */
        delete: operations["relations_unrelate"];
        options?: never;
        head?: never;
        /** Amends a relation: absent keeps, null clears. */
        patch: operations["relations_amend"];
        trace?: never;
    };
    "/v1/initiatives/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is like this initiative, best first. */
        get: operations["similar_similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is possible for the caller now, and why the rest is not. */
        get: operations["initiativeLife_options"];
        put?: never;
        /** Moves the initiative. */
        post: operations["initiativeLife_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The connected Jira sites, by name. */
        get: operations["connections_list"];
        put?: never;
        /** Connects a site. */
        post: operations["connections_connect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where Atlassian sends the browser back to. */
        get: operations["consents_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for consent to reach Jira Cloud by an OAuth 2.0 app: send the browser to `authorizeUrl`. */
        post: operations["consents_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a consent that you asked for: the sites that it reaches, once it is granted. */
        get: operations["consents_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tries credentials before they are saved, and says what the account can see: projects, fields, types of issues, its
         *     time zone.
         */
        post: operations["connections_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/webhooks/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where Jira sends what happens: webhooks of an administrator (signed with the secret of the connection), of an OAuth
         *     app, and Automation's "Send web request" with the secret as `X-Regie-Secret`.
         */
        post: operations["webhooks_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One connection. */
        get: operations["connections_read"];
        put?: never;
        post?: never;
        /** Forgets a site: its secrets, its rules, what is known of its issues. */
        delete: operations["connections_disconnect"];
        options?: never;
        head?: never;
        /** Amends a connection: absent keeps. */
        patch: operations["connections_amend"];
        trace?: never;
    };
    "/v1/integrations/jira/{id}/dark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Epics of the connected projects that look like CX work and are in no register: the likeliest first, each with why. */
        get: operations["dark_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/{id}/dark/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of what looks like CX work is dark, by team: the darkest first. */
        get: operations["dark_teams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/{id}/dark/{issue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says what an issue is, by its id on the site: `register` makes an initiative of it, `attach` adds it to
         *     `initiativeId`, `not_cx` lays it aside.
         */
        put: operations["dark_judge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/{id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a connection is doing: what went well last, what did not and why, what ends when, what the hour has cost. */
        get: operations["connections_readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/{id}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in everything that the rules choose: initiatives first, their relations after. */
        post: operations["rules_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/{id}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The issues that are known, with what became of each. */
        get: operations["rules_issues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/{id}/not-carried": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of the issues did not come along, and why: one item for each thing. */
        get: operations["rules_notCarried"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What these rules would do with the real issues of the site: how many initiatives they would make, change and leave,
         *     which they would skip and why, which they would no longer follow.
         */
        post: operations["rules_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/{id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules that turn issues into initiatives; before any were saved (version 0), those that would hold. */
        get: operations["rules_read"];
        /** Saves rules as a new version; the former ones stay in the audit trail. */
        put: operations["rules_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integrations/jira/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries the saved credentials of a connection, and says what the account can see. */
        post: operations["connections_testSaved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitations, the newest first. */
        get: operations["invitations_list"];
        put?: never;
        /** Invites somebody by mail; the link works for 14 days. */
        post: operations["invitations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an invitation with the token of the mailed link, and signs in. */
        post: operations["invitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One invitation. */
        get: operations["invitations_read"];
        put?: never;
        post?: never;
        /** Withdraws an invitation that is still open. */
        delete: operations["invitations_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customer journeys, by name. */
        get: operations["journeys_list"];
        put?: never;
        /** Adds a journey. */
        post: operations["journeys_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One journey. */
        get: operations["journeys_read"];
        put?: never;
        post?: never;
        /** Deletes a journey that nothing refers to. */
        delete: operations["journeys_remove"];
        options?: never;
        head?: never;
        /** Amends a journey: absent keeps, null clears. */
        patch: operations["journeys_amend"];
        trace?: never;
    };
    "/v1/journeys/{id}/fragmentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fragmentation of a journey with its child journeys. */
        get: operations["scopeFragmentation_journey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journeys/{journeyId}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stages of a journey, in order. */
        get: operations["journeyStages_listOfJourney"];
        put?: never;
        /** Adds a stage at the end of a journey, or at a `position` from which on the others move up. */
        post: operations["journeyStages_createInJourney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpi-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which KPI drives which, oldest first. */
        get: operations["kpiLinks_list"];
        put?: never;
        /** Says that one KPI drives another. */
        post: operations["kpiLinks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpi-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One link between KPIs. */
        get: operations["kpiLinks_read"];
        put?: never;
        post?: never;
        /** Deletes a link. */
        delete: operations["kpiLinks_remove"];
        options?: never;
        head?: never;
        /** Amends a link: absent keeps, null clears. */
        patch: operations["kpiLinks_amend"];
        trace?: never;
    };
    "/v1/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The KPIs, by name. */
        get: operations["kpis_list"];
        put?: never;
        /** Adds a KPI. */
        post: operations["kpis_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One KPI. */
        get: operations["kpis_read"];
        put?: never;
        post?: never;
        /** Deletes a KPI. */
        delete: operations["kpis_remove"];
        options?: never;
        head?: never;
        /** Amends a KPI: absent keeps, null clears. */
        patch: operations["kpis_amend"];
        trace?: never;
    };
    "/v1/kpis/{id}/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every definition that the KPI has or had: an old measurement is read with the one it was taken under. */
        get: operations["kpis_definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis/{id}/fragmentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fragmentation of what moves a KPI. */
        get: operations["scopeFragmentation_kpi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis/{id}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the KPI went: one line per definition, with gaps, intervals, and where each figure stands against the target. */
        get: operations["kpis_series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis/{kpiId}/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The measurements of a KPI, the latest period first. */
        get: operations["measurements_list"];
        put?: never;
        /** Adds a measurement: a value, or the answers that it is made of. */
        post: operations["measurements_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis/{kpiId}/measurements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measurement. */
        get: operations["measurements_read"];
        put?: never;
        post?: never;
        /** Deletes a measurement. */
        delete: operations["measurements_remove"];
        options?: never;
        head?: never;
        /** Amends a measurement: absent keeps, null clears. */
        patch: operations["measurements_amend"];
        trace?: never;
    };
    "/v1/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may decide what. */
        get: operations["mandates_list"];
        put?: never;
        /** Gives a member of the board a mandate. */
        post: operations["mandates_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mandate. */
        get: operations["mandates_read"];
        put?: never;
        post?: never;
        /** Deletes a mandate under which nothing was decided. */
        delete: operations["mandates_remove"];
        options?: never;
        head?: never;
        /** Amends a mandate: absent keeps, null clears. */
        patch: operations["mandates_amend"];
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the caller is and what the caller may. */
        get: operations["account_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the caller's name, language or password. */
        patch: operations["account_amend"];
        trace?: never;
    };
    "/v1/measurements/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Up to 1000 measurements of any KPIs at once; the answer says of each what became of it. */
        post: operations["measurementBatch_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings of the board, the latest first. */
        get: operations["meetings_list"];
        put?: never;
        /** Calls a meeting: chaired by the caller, with the whole board invited, unless said otherwise. */
        post: operations["meetings_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A calendar of the meetings of the last year and the next two: iCalendar, RFC 5545. */
        get: operations["meetings_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One meeting. */
        get: operations["meetings_read"];
        put?: never;
        post?: never;
        /** Calls a planned meeting off. */
        delete: operations["meetings_remove"];
        options?: never;
        head?: never;
        /** Another time, place, chair, guests, who is there; absent keeps, null clears, a list replaces. */
        patch: operations["meetings_amend"];
        trace?: never;
    };
    "/v1/meetings/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agenda: what the register brings since the last meeting, and what was added; the first 25 of each kind. */
        get: operations["agenda_agenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/agenda/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts these items first, in this order. */
        put: operations["agenda_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meeting as a calendar reads it: iCalendar, RFC 5545, in its own time zone. */
        get: operations["meetings_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters a decision that was taken; what somebody present decides while the meeting is open enters by itself. */
        post: operations["agenda_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a decision out of the minutes. */
        delete: operations["agenda_takeOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts an item of one's own on the agenda. */
        post: operations["agenda_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item of the agenda. */
        get: operations["agenda_item"];
        put?: never;
        post?: never;
        /** Takes an item of one's own off the agenda; what the register brings is hidden instead. */
        delete: operations["agenda_remove"];
        options?: never;
        head?: never;
        /** Hides or postpones an item, notes what comes of it, or changes the words of one's own. */
        patch: operations["agenda_amend"];
        trace?: never;
    };
    "/v1/meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The minutes: who was there, what was decided, noted and agreed. */
        get: operations["agenda_minutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a planned meeting, or closes an open one: then agenda, minutes and attendance are frozen with a digest. */
        post: operations["meetings_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was frozen when the meeting closed, and whether its digest still fits. */
        get: operations["agenda_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members, by name. */
        get: operations["members_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One member. */
        get: operations["members_read"];
        put?: never;
        post?: never;
        /** Removes a member. */
        delete: operations["members_remove"];
        options?: never;
        head?: never;
        /** Gives a member other roles, or says which person of the register it is. */
        patch: operations["members_amend"];
        trace?: never;
    };
    "/v1/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The merges that were made, newest first. */
        get: operations["merges_all"];
        put?: never;
        /** Merges initiatives into one. */
        post: operations["merges_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/merges/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a merge would carry over, what would come free, and where somebody has to choose. */
        post: operations["merges_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/merges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One merge. */
        get: operations["merges_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a merge back exactly, or says what changed since. */
        post: operations["merges_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Long work and how far it is. */
        get: operations["operations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls the work off. */
        post: operations["operations_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as server-sent events: one `operation` event now and at every change, each with the operation as its data; the stream
         *     ends when the operation does.
         */
        get: operations["operations_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's organisation with the settings in force. */
        get: operations["organisation_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Amends the organisation and its settings: thresholds and weights of the portfolio's figures. */
        patch: operations["organisation_amend"];
        trace?: never;
    };
    "/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs an organisation up. */
        post: operations["organisations_signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a link to set a new password. */
        post: operations["passwordResets_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the new password with the token of the mailed link. */
        post: operations["passwordResets_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people, by name. */
        get: operations["people_list"];
        put?: never;
        /** Adds a person. */
        post: operations["people_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person. */
        get: operations["people_read"];
        put?: never;
        post?: never;
        /** Deletes a person that nothing refers to. */
        delete: operations["people_remove"];
        options?: never;
        head?: never;
        /** Amends a person: absent keeps, null clears. */
        patch: operations["people_amend"];
        trace?: never;
    };
    "/v1/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The personas, by name. */
        get: operations["personas_list"];
        put?: never;
        /** Adds a persona. */
        post: operations["personas_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One persona. */
        get: operations["personas_read"];
        put?: never;
        post?: never;
        /** Deletes a persona that nothing refers to. */
        delete: operations["personas_remove"];
        options?: never;
        head?: never;
        /** Amends a persona: absent keeps, null clears. */
        patch: operations["personas_amend"];
        trace?: never;
    };
    "/v1/portfolio/change-load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many changes reach each segment per month: initiatives by the month in which they end. */
        get: operations["portfolio_changeLoad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolio/character": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What kind of work the effort goes to. */
        get: operations["portfolio_character"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolio/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which initiatives work against each other on a KPI, strongest first; which pass a bound; what is promised too often. */
        get: operations["portfolio_conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolio/contribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which work serves no goal, and which goals have no work. */
        get: operations["portfolio_contribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolio/fragmentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fragmentation of every journey, stage, goal or KPI, worst first. */
        get: operations["portfolio_fragmentation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolio/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The portfolio along two dimensions. */
        get: operations["portfolio_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolio/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The CX director's first screen in one answer. */
        get: operations["portfolio_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolio/responsibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What nobody answers for, and what so many answer for that nobody does. */
        get: operations["portfolio_responsibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolio/white-spots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which stages need much and get hardly any work, which get much and need little, and how much effort would have to move. */
        get: operations["portfolio_whiteSpots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/priority-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the board weighed. */
        get: operations["priorityRounds_list"];
        put?: never;
        /** Makes a round: what is weighed, by which weights, under which limits. */
        post: operations["priorityRounds_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/priority-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One round. */
        get: operations["priorityRounds_read"];
        put?: never;
        post?: never;
        /** Deletes a round with its results. */
        delete: operations["priorityRounds_remove"];
        options?: never;
        head?: never;
        /** Amends a round, pins too: absent keeps, null clears, a list replaces. */
        patch: operations["priorityRounds_amend"];
        trace?: never;
    };
    "/v1/priority-rounds/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of the round each time, in short. */
        get: operations["priorityRounds_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/priority-rounds/{id}/results/{resultId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One result: every candidate in or out and why, what scarce things and pins are worth, and other balances. */
        get: operations["priorityRounds_result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/priority-rounds/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chooses, as an operation whose result names the priority result, and which can be cancelled: nothing is kept then. */
        post: operations["priorityRounds_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/radar/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Initiatives of which each overlaps with each, with a proposal: who leads, what is kept, what comes free, who must agree. */
        get: operations["clusters_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/radar/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What other thresholds and weights would make appear and disappear; nothing is stored. */
        post: operations["dryRuns_tryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/radar/examinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the radar is with looking at what changed. */
        get: operations["examinations_state"];
        put?: never;
        /** Examines the whole register anew. */
        post: operations["examinations_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/radar/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How right the radar was by the organisation's own verdicts, and what other thresholds would have shown of them. */
        get: operations["dryRuns_quality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/radar/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's own words, beside the standard glossary. */
        get: operations["words_list"];
        put?: never;
        /** Adds words that mean the same. */
        post: operations["words_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/radar/words/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One group of words. */
        get: operations["words_read"];
        put?: never;
        post?: never;
        /** Deletes a group of words. */
        delete: operations["words_remove"];
        options?: never;
        head?: never;
        /** Amends a group of words: absent keeps. */
        patch: operations["words_amend"];
        trace?: never;
    };
    "/v1/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customer segments, by name. */
        get: operations["segments_list"];
        put?: never;
        /** Adds a segment. */
        post: operations["segments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/segments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One segment. */
        get: operations["segments_read"];
        put?: never;
        post?: never;
        /** Deletes a segment that nothing refers to. */
        delete: operations["segments_remove"];
        options?: never;
        head?: never;
        /** Amends a segment: absent keeps, null clears. */
        patch: operations["segments_amend"];
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's live sessions in this organisation. */
        get: operations["sessions_list"];
        put?: never;
        /** Signs in. */
        post: operations["sessions_signIn"];
        /** Signs out everywhere: on every device, in every organisation. */
        delete: operations["sessions_endAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out. */
        delete: operations["sessions_endCurrent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the refresh token for a new one. */
        post: operations["sessions_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends another of the caller's own sessions. */
        delete: operations["sessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What coordinating, stopping, merging or moving initiatives would do to the figures. */
        post: operations["simulations_simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stages across journeys, by name. */
        get: operations["stages_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One stage. */
        get: operations["stages_read"];
        put?: never;
        post?: never;
        /** Deletes a stage that nothing refers to; those behind it close up. */
        delete: operations["stages_remove"];
        options?: never;
        head?: never;
        /** Amends a stage: absent keeps, null clears. */
        patch: operations["stages_amend"];
        trace?: never;
    };
    "/v1/stages/{id}/fragmentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fragmentation of a stage. */
        get: operations["scopeFragmentation_stage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The teams, by name. */
        get: operations["teams_list"];
        put?: never;
        /** Adds a team. */
        post: operations["teams_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One team. */
        get: operations["teams_read"];
        put?: never;
        post?: never;
        /** Deletes a team that nothing refers to. */
        delete: operations["teams_remove"];
        options?: never;
        head?: never;
        /** Amends a team: absent keeps, null clears. */
        patch: operations["teams_amend"];
        trace?: never;
    };
    "/v1/teams/{id}/neighbours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which other teams work on the stages that this team works on, those with most stages in common first. */
        get: operations["neighbours_ofTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The vision that holds, and every wording it had. */
        get: operations["vision_read"];
        put?: never;
        /** Publishes a new wording, which is the current one from then on; earlier ones stay readable. */
        post: operations["vision_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vision/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who said that they know a version of the vision, the latest first. */
        get: operations["vision_acknowledgements"];
        put?: never;
        /** The caller's word that they know the current vision. */
        post: operations["vision_acknowledge"];
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
        AcceptInvitation: {
            /** @description The name of a new user; not needed by somebody who is one already. */
            name?: string;
            /** @description Chosen by a new user (10–200 characters), or the password of the user who is there already. */
            password: string;
            /** @description The token of the mailed link. */
            token: string;
        };
        AccountCan: {
            amend: boolean;
        };
        AccountMember: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The person of the register that this member is.
             */
            personId: string | null;
        };
        AccountResponse: {
            can: components["schemas"]["AccountCan"];
            /** @description Null for an API key. */
            email: string | null;
            /** @enum {string} */
            kind: "api_key" | "member";
            /** @enum {string|null} */
            locale: "en" | "nl" | null;
            member: components["schemas"]["AccountMember"] | null;
            /** @description The member's or API key's name. */
            name: string;
            organisation: components["schemas"]["SignedInOrganisation"];
            /** @description Everything that the caller may do. */
            permissions: string[];
            roles: ("admin" | "analyst" | "board_member" | "director" | "product_owner" | "viewer")[];
            /** @description Goes up with every change of what stands here; part of the ETag. */
            version: number;
        };
        AcknowledgeVision: {
            /**
             * Format: uuid
             * @description The version that was read; refused when another has taken its place.
             */
            visionId?: string;
        };
        AcknowledgementPage: {
            items: components["schemas"]["AcknowledgementResponse"][];
            nextCursor: string | null;
        };
        AcknowledgementResponse: {
            /** Format: date-time */
            acknowledgedAt: string;
            /** Format: uuid */
            memberId: string;
            /** Format: uuid */
            visionId: string;
        };
        ActualResponse: {
            from: string;
            /** Format: uuid */
            measurementId: string;
            /** @description The day after the last. */
            to: string;
            value: number;
        };
        AddAgendaItem: {
            explanation?: string | null;
            /** @description What it is about; replaces the list. */
            records?: components["schemas"]["ItemRecordBody"][];
            /** @description The next step. */
            suggestion?: string | null;
            title: string;
        };
        AgendaItemResponse: {
            /** Format: date */
            dueOn: string | null;
            explanation: string;
            /**
             * Format: uuid
             * @description The id of what brings it: of the finding, follow-up, debt line …; of an own item its own.
             */
            id: string;
            /** @enum {string} */
            kind: "due_debt" | "due_expectation" | "due_review" | "expiring_exception" | "lapsed_approval" | "new_finding" | "overdue_follow_up" | "own" | "waiting_proposal";
            /** Format: uuid */
            meetingId: string;
            /** @description What is noted of it in the minutes. */
            note: string | null;
            records: components["schemas"]["AgendaRecordResponse"][];
            /** @description Of a finding, 0–100. */
            severity: number | null;
            /** @description The next step. */
            suggestion: string;
            title: string;
            /** @enum {string} */
            treatment: "hidden" | "postponed" | "shown";
        };
        AgendaRecordResponse: {
            /** Format: uuid */
            id: string;
            key: string | null;
            name: string;
            type: string;
        };
        AgendaResponse: {
            /** @description Hidden and postponed. */
            aside: components["schemas"]["AgendaItemResponse"][];
            /**
             * Format: date-time
             * @description As of now while the meeting is planned, as of its opening from then on.
             */
            computedAt: string;
            /** @description What is due by this day is due. */
            day: string;
            /** @description What the meeting begins with. */
            evidence: components["schemas"]["EvidenceResponse"] | null;
            /** @description In the order of the meeting. */
            items: components["schemas"]["AgendaItemResponse"][];
            /** Format: uuid */
            meetingId: string;
            /** @description The version of the meeting: send it as If-Match to change the agenda. */
            meetingVersion: number;
            /**
             * @description Why there is none.
             * @enum {string|null}
             */
            noEvidence: "no_cx_kpi" | "no_gap" | "no_measurement" | null;
            /** @description From this severity on a new finding comes to the board. */
            severity: number;
            /** @description The end of the last meeting; null when this is the first. */
            since: string | null;
            /** @description How many there are of each kind, and how many of those are listed. */
            totals: components["schemas"]["AgendaTotalResponse"][];
        };
        AgendaTotalResponse: {
            found: number;
            /** @enum {string} */
            kind: "due_debt" | "due_expectation" | "due_review" | "expiring_exception" | "lapsed_approval" | "new_finding" | "overdue_follow_up" | "own" | "waiting_proposal";
            listed: number;
        };
        AgreeFollowUp: {
            /** Format: uuid */
            decisionId?: string | null;
            /** Format: date */
            dueOn: string;
            /**
             * Format: uuid
             * @description The finding that it is about: while this is open, that finding is assigned to the person who does it.
             */
            findingId?: string | null;
            /** Format: uuid */
            initiativeId?: string | null;
            /**
             * Format: uuid
             * @description The meeting, decision or initiative that it comes from.
             */
            meetingId?: string | null;
            /**
             * Format: uuid
             * @description The person who does it: nobody's follow-up is done by nobody.
             */
            ownerId: string;
            text: string;
        };
        AgreementContentResponse: {
            /** @description JSON Logic over the facts of GET /v1/agreements/facts. */
            condition: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            ownerId: string | null;
            rationale: components["schemas"]["SentenceResponse"];
            /** @description What would satisfy it. */
            satisfiedBy: components["schemas"]["SentenceResponse"];
            scope: components["schemas"]["AgreementScopeResponse"];
            /** @enum {string} */
            severity: "block" | "inform" | "warn";
            /** @enum {string} */
            status: "active" | "draft" | "retired";
            /** @description The steps that it guards. */
            steps: ("approve" | "close" | "start_delivery" | "start_measuring" | "submit")[];
            title: components["schemas"]["SentenceResponse"];
            validFrom: string | null;
            validUntil: string | null;
        };
        AgreementDryRunResponse: {
            agreementVersion: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Whether the agreement still demands what was tried. */
            current: boolean;
            /** @description The first hundred that would have been held back, or do not keep it now. */
            examples: components["schemas"]["TrialResponse"][];
            /** Format: uuid */
            id: string;
            /** @description Initiatives that are due today. */
            now: components["schemas"]["TallyResponse"];
            sentence: string;
            /** @description The steps of the past. */
            steps: components["schemas"]["TallyResponse"];
        };
        AgreementDryRunsResponse: {
            items: components["schemas"]["AgreementDryRunResponse"][];
        };
        AgreementPage: {
            items: components["schemas"]["WorkingAgreementResponse"][];
            nextCursor: string | null;
        };
        AgreementResponse: {
            /** @enum {string} */
            as: "accountable" | "coordinator";
            initiativeIds: string[];
            name: string;
            /** Format: uuid */
            personId: string;
        };
        AgreementScopeRequest: {
            journeyIds?: string[];
            kinds?: ("improvement_action" | "improvement_project" | "strategic_project")[];
            teamIds?: string[];
        };
        AgreementScopeResponse: {
            journeyIds: string[];
            kinds: ("improvement_action" | "improvement_project" | "strategic_project")[];
            teamIds: string[];
        };
        AgreementVersionResponse: {
            content: components["schemas"]["AgreementContentResponse"];
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            version: number;
        };
        AgreementVersionsResponse: {
            items: components["schemas"]["AgreementVersionResponse"][];
        };
        /** @description Somebody with this e-mail address is a member of the organisation already. */
        AlreadyMemberProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/already_member";
        };
        /** @description {key} was merged into {into}. Use {into} instead, or take that merge back first (POST /v1/merges/…/undo). */
        AlreadyMergedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/already_merged";
        };
        AmendAccount: {
            currentPassword?: string;
            /** @enum {string} */
            locale?: "en" | "nl";
            name?: string;
            /** @description A new password, 10–200 characters; needs the current one. It ends every other session. */
            password?: string;
        };
        AmendAgendaItem: {
            explanation?: string | null;
            /** @description What is noted of it in the minutes. */
            note?: string | null;
            /** @description What it is about; replaces the list. */
            records?: components["schemas"]["ItemRecordBody"][];
            /** @description The next step. */
            suggestion?: string | null;
            /** @description Of an item that somebody put on the agenda. */
            title?: string;
            /**
             * @description `hidden` leaves it out of this meeting, `postponed` keeps it for the next one.
             * @enum {string}
             */
            treatment?: "hidden" | "postponed" | "shown";
        };
        AmendAgreement: {
            /** @description JSON Logic over the facts of GET /v1/agreements/facts; says what has to hold. */
            condition?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            ownerId?: string | null;
            rationale?: components["schemas"]["ExplanationRequest"];
            /** @description What would satisfy it. */
            satisfiedBy?: components["schemas"]["ExplanationRequest"];
            scope?: components["schemas"]["AgreementScopeRequest"];
            /**
             * @description What happens at a step when it is not met: told, warned about, or held back.
             * @enum {string}
             */
            severity?: "block" | "inform" | "warn";
            /**
             * @description Only `active` ones are checked. One that blocks is tried over the history first.
             * @enum {string}
             */
            status?: "active" | "draft" | "retired";
            steps?: ("approve" | "close" | "start_delivery" | "start_measuring" | "submit")[];
            title?: components["schemas"]["SentenceRequest"];
            /** Format: date */
            validFrom?: string | null;
            /**
             * Format: date
             * @description The first day on which it no longer holds.
             */
            validUntil?: string | null;
        };
        AmendChannel: {
            /** @description True hides it from choices and keeps it in history. */
            archived?: boolean;
            /** @enum {string} */
            kind?: "offline" | "online";
            name?: string;
        };
        AmendConnection: {
            /** @description Gives each issue a link to its initiative. */
            backLinks?: boolean;
            /** @description Another address needs the credentials anew. The site keeps its identity. */
            baseUrl?: string;
            /** @description Tells on the issue what the board decided about its initiative. */
            boardComments?: boolean;
            /** @description All of them anew. */
            credentials?: components["schemas"]["CredentialsRequest"];
            /**
             * Format: date-time
             * @description When the token ends, as Jira said when it was made: warned of two weeks before.
             */
            expiresAt?: string | null;
            name?: string;
            /** @description Nothing is asked of a site that is paused; its webhooks are kept for later. */
            paused?: boolean;
            /** @description The most points that an hour may cost; 0 is no budget. */
            pointsPerHour?: number;
            /** @description The most requests that one piece of work (an import, a sweep) may make. */
            requestCap?: number;
            /** @description What signs the webhooks of this site; made and shown once when it is left out at first. */
            webhookSecret?: string;
        };
        AmendCxDebt: {
            /** Format: date */
            dueOn?: string;
            /**
             * Format: uuid
             * @description The person who answers for it.
             */
            ownerId?: string;
            /**
             * Format: uuid
             * @description The initiative that makes good what customers lost at this stage; null takes that back.
             */
            repaidById?: string | null;
        };
        AmendDecision: {
            /** @description The members who are asked to attest; empty: any member of the board. */
            attesterIds?: string[];
            context?: string | null;
            /**
             * Format: uuid
             * @description The person who answers for what customers will be owed; otherwise the owner of each stage that gets worse.
             */
            debtOwnerId?: string | null;
            /** @description Replaces the list. */
            options?: components["schemas"]["OptionBody"][];
            question?: string;
            /** @description What it is about; the initiatives that effects change are added. */
            records?: components["schemas"]["ConcernedBody"][];
            /**
             * Format: date
             * @description When the board looks again; needed for a choice that is negative for customers.
             */
            reviewOn?: string | null;
            /**
             * Format: uuid
             * @description The decision that this one revises: choosing anything but “do nothing” takes its effects back.
             */
            revisesId?: string | null;
        };
        AmendDriftWeights: {
            budget?: number;
            dates?: number;
            kpis?: number;
            owner?: number;
            stages?: number;
        };
        AmendFollowUp: {
            /** Format: uuid */
            decisionId?: string | null;
            /** Format: date */
            dueOn?: string;
            /**
             * Format: uuid
             * @description The finding that it is about: while this is open, that finding is assigned to the person who does it.
             */
            findingId?: string | null;
            /** Format: uuid */
            initiativeId?: string | null;
            /**
             * Format: uuid
             * @description The meeting, decision or initiative that it comes from.
             */
            meetingId?: string | null;
            /**
             * Format: uuid
             * @description The person who does it.
             */
            ownerId?: string;
            text?: string;
        };
        AmendGoal: {
            /** @description True hides it from choices and keeps it in history. */
            archived?: boolean;
            customerInterest?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            /**
             * Format: uuid
             * @description The goal that it serves; null at the top.
             */
            parentId?: string | null;
            /** @description Replaces the list. */
            targets?: components["schemas"]["GoalTargetBody"][];
            title?: string;
        };
        AmendInitiative: {
            /** Format: uuid */
            accountablePersonId?: string | null;
            budget?: components["schemas"]["Money"] | null;
            /**
             * @description The work's own word.
             * @enum {string}
             */
            deliveryStatus?: "done" | "not_started" | "underway";
            description?: string | null;
            /** @description What the customer is to experience. */
            desiredExperience?: string | null;
            /** @enum {string|null} */
            discipline?: "culture" | "customer_understanding" | "design" | "governance" | "measurement" | null | "strategy";
            /** @description In the organisation's effort unit; null = unknown. */
            effort?: number | null;
            /** Format: date */
            endsOn?: string | null;
            /** @enum {string|null} */
            evidenceGrade?: "assumption" | "experimental" | null | "qualitative" | "quantitative";
            externalReferences?: components["schemas"]["ExternalReferenceRequest"][] | null;
            goals?: components["schemas"]["GoalLinkRequest"][] | null;
            /** @enum {string} */
            kind?: "improvement_action" | "improvement_project" | "strategic_project";
            kpis?: components["schemas"]["KpiLinkRequest"][] | null;
            /** @description Whether it can be taken back without harm to customers; null = unknown. */
            reversible?: boolean | null;
            /**
             * @description How much can go wrong, as its owner judges it; null = not judged yet.
             * @enum {string|null}
             */
            risk?: "high" | "low" | "medium" | null;
            /**
             * Format: uuid
             * @description Who answers for it at the top.
             */
            sponsorPersonId?: string | null;
            stages?: components["schemas"]["StageLinkRequest"][] | null;
            /** Format: date */
            startsOn?: string | null;
            /** Format: uuid */
            teamId?: string | null;
            title?: string;
            /** @enum {string|null} */
            trigger?: "business_model" | "competitor" | "cost" | "customer_need" | null | "regulation" | "technology";
        };
        AmendJourney: {
            /** @description True hides it from choices and keeps it in history. */
            archived?: boolean;
            description?: string | null;
            name?: string;
            /**
             * Format: uuid
             * @description The person who is accountable for the whole journey.
             */
            ownerId?: string | null;
            /**
             * Format: uuid
             * @description The journey it is part of; null for a journey of its own.
             */
            parentId?: string | null;
        };
        AmendKpi: {
            /** @description True hides it from choices and keeps it, with its measurements, in history. */
            archived?: boolean;
            /** @enum {string} */
            betterWhen?: "higher" | "lower";
            /** @description What the KPI may not rise above. */
            ceiling?: number | null;
            /** @description What the KPI may not fall below. */
            floor?: number | null;
            /** @enum {string} */
            kind?: "ces" | "churn" | "conversion" | "csat" | "enps" | "fcr" | "ktv" | "margin" | "market_share" | "mtv" | "nps" | "other" | "revenue";
            name?: string;
            /**
             * Format: uuid
             * @description The person who is accountable for the KPI.
             */
            ownerId?: string | null;
            question?: string | null;
            /** @description An end that is left out stays. */
            scale?: components["schemas"]["ScaleBody"];
            scope?: components["schemas"]["KpiScopeBody"];
            /** @enum {string} */
            statistic?: "mean" | "nps" | "top_box" | "value";
            target?: number | null;
            /** @description For `top_box`: the lowest answer that counts. */
            topBoxFrom?: number | null;
            unit?: string | null;
            worstPossible?: number | null;
        };
        AmendKpiLink: {
            /** @enum {string} */
            basis?: "assumed" | "measured";
            /** @enum {number} */
            sign?: -1 | 1;
        };
        AmendLanes: {
            /**
             * @description Whether an approval without the decision or the sponsor that its lane asks for is warned about or refused.
             * @enum {string}
             */
            enforcement?: "block" | "warn";
            /**
             * @description The highest risk that the green lane takes.
             * @enum {string}
             */
            greenRisk?: "low" | "medium";
            /** @description Days that an initiative should wait in review at most. */
            greenWaitingDays?: number;
            improvementWaitingDays?: number;
            largeBudget?: number;
            /** @description Large from this effort on; null = the default of the effort unit (12 FTE months). */
            largeEffort?: number | null;
            /** @description In whole units of the organisation's currency. */
            smallBudget?: number;
            /** @description Small up to this effort; null = the default of the effort unit (3 FTE months). */
            smallEffort?: number | null;
            strategicWaitingDays?: number;
        };
        AmendMandate: {
            /** @description Up to and including this amount; null: any. */
            amount?: components["schemas"]["Money"] | null;
            /** @description Kinds of effects; null: every kind. */
            effects?: ("accept_finding" | "approve" | "assign_owner" | "coordinate" | "fund" | "merge" | "replan" | "return" | "stop")[] | null;
            /**
             * Format: uuid
             * @description A member of the board.
             */
            memberId?: string;
            note?: string | null;
            /** @enum {string} */
            scope?: "goals" | "journeys" | "organisation" | "teams";
            /** @description The journeys, teams or goals, with what lies under them; empty for the whole organisation. */
            scopeIds?: string[];
            /** Format: date */
            validFrom?: string;
            /**
             * Format: date
             * @description The last day; null: until further notice.
             */
            validUntil?: string | null;
        };
        AmendMeasurement: {
            /** @description How many people gave which score; instead of a value. */
            answers?: {
                [key: string]: number;
            } | null;
            /** Format: uuid */
            channelId?: string | null;
            /** Format: date */
            from?: string;
            n?: number | null;
            offered?: number | null;
            /** Format: uuid */
            segmentId?: string | null;
            source?: string;
            standardError?: number | null;
            /** Format: date */
            to?: string;
            /** @description Takes the place of answers. */
            value?: number | null;
        };
        AmendMeeting: {
            /**
             * Format: uuid
             * @description The member who chairs it; whoever calls it unless said otherwise.
             */
            chairId?: string;
            /** Format: date-time */
            endsAt?: string;
            /**
             * Format: uuid
             * @description The KPI whose measurement opens the meeting; null: the one with the worst gap.
             */
            evidenceKpiId?: string | null;
            /** @description Members; the whole board unless said otherwise. */
            invitedIds?: string[];
            place?: string | null;
            /** @description Members who are there: what the quorum is counted of. */
            presentIds?: string[];
            /**
             * Format: date-time
             * @description RFC 3339.
             */
            startsAt?: string;
            /** @description Where it is held, as the IANA database names it. */
            timeZone?: string;
            title?: string;
        };
        AmendMember: {
            /**
             * Format: uuid
             * @description The person of the register that this member is; null gives the link up.
             */
            personId?: string | null;
            roles?: ("admin" | "analyst" | "board_member" | "director" | "product_owner" | "viewer")[];
        };
        AmendOrganisation: {
            /** @description ISO 4217. */
            currency?: string;
            /** @enum {string} */
            effortUnit?: "fte_days" | "fte_months" | "hours" | "k_eur" | "story_points";
            /** @enum {string} */
            locale?: "en" | "nl";
            name?: string;
            settings?: components["schemas"]["AmendSettings"];
        };
        AmendOverlapWeights: {
            channel?: number;
            goal?: number;
            kpi?: number;
            segment?: number;
            stage?: number;
        };
        AmendPerson: {
            /** @description False once somebody has left: what they owned is unowned at once. */
            active?: boolean;
            /** @description True hides it from choices and keeps it in history. */
            archived?: boolean;
            /** Format: email */
            email?: string | null;
            name?: string;
            /** Format: uuid */
            teamId?: string | null;
        };
        AmendPersona: {
            /** @description True hides it from choices and keeps it in history. */
            archived?: boolean;
            description?: string | null;
            name?: string;
            /**
             * Format: uuid
             * @description The segment it belongs to.
             */
            segmentId?: string;
        };
        AmendPriorityRound: {
            /** @description What may be spent; null: no limit. */
            budget?: components["schemas"]["Money"] | null;
            candidates?: components["schemas"]["RoundCandidatesRequest"];
            /** @description Replaces all of them; a team that is not named has no limit. */
            capacities?: components["schemas"]["TeamCapacityRequest"][];
            /** @description Replaces all of them: pairs of which at most one can be chosen. */
            exclusions?: components["schemas"]["ExclusionRequest"][];
            /** @description Replaces all of them; a goal that is not named weighs 1. */
            goalWeights?: components["schemas"]["GoalWeightRequest"][];
            /** @description Replaces all of them. */
            pins?: components["schemas"]["PinRequest"][];
            title?: string;
            weights?: components["schemas"]["RoundWeightsRequest"];
        };
        AmendRelation: {
            /**
             * Format: uuid
             * @description Who sees to it that they stay coordinated.
             */
            coordinatorId?: string | null;
            note?: string | null;
            /** @description By board members and directors only. */
            ratified?: boolean;
        };
        AmendSegment: {
            /** @description True hides it from choices and keeps it in history. */
            archived?: boolean;
            description?: string | null;
            name?: string;
            /** @description Number of customers; null when unknown. */
            size?: number | null;
            /** @description What a customer is worth a year, in the organisation's currency; null when unknown. */
            value?: number | null;
        };
        AmendSettings: {
            /** @description From this severity on (0–100) a new finding comes to the agenda of the board; default 50. */
            agendaSeverity?: number | null;
            /** @description From this drift on (0–1) an approval lapses; default .25. */
            driftThreshold?: number | null;
            /** @description How much each part counts in the drift of an approval; together 1. Defaults .30, .25, .15, .15, .15. */
            driftWeights?: components["schemas"]["AmendDriftWeights"] | null;
            /** @description From this fragmentation index on (0–100) a scope needs a look; default 30. */
            fragmentationThreshold?: number | null;
            /** @description By which lane an initiative is decided. */
            lanes?: components["schemas"]["AmendLanes"] | null;
            /** @description How much each dimension counts in the overlap of two initiatives; together 1. Defaults .35, .25, .15, .15, .10. */
            overlapWeights?: components["schemas"]["AmendOverlapWeights"] | null;
            /** @description How many board members take part in a decision at least, whoever decides included; default 1. */
            quorum?: number | null;
            /** @description The same place from `high` on (default .6), another below `low` (default .3). */
            similarity?: components["schemas"]["AmendSimilarity"] | null;
            /** @description Share of effort on competitors and technology from which the portfolio is warned about; default .5. */
            technologyWarning?: number | null;
            /** @description Fewer answers than this make a measurement thin; default 30. */
            thinSample?: number | null;
        };
        AmendSimilarity: {
            high?: number;
            low?: number;
            /** @description From this probability on two texts are taken to be about the same; default .5. */
            text?: number;
        };
        AmendStage: {
            /** @description True hides it from choices and keeps it, with its place, in history. */
            archived?: boolean;
            /** @description The channels in which the stage is offered: replaces the list. */
            channelIds?: string[];
            /** @description Weight of the moment: 1 is ordinary. */
            momentOfTruth?: number;
            name?: string;
            /**
             * Format: uuid
             * @description The person who is accountable for the stage.
             */
            ownerId?: string | null;
            /** @enum {string|null} */
            phase?: "buy" | "consider" | "maintain" | null | "use";
            /** @description From 1; beyond the last means last. The others are renumbered. */
            position?: number;
            /** @description Replaces the list. */
            touchpoints?: components["schemas"]["TouchpointBody"][];
            /** @description Share of all customer contacts of the organisation; null when unknown. */
            volumeShare?: number | null;
        };
        AmendTeam: {
            /** @description True hides it from choices and keeps it in history. */
            archived?: boolean;
            name?: string;
            /**
             * Format: uuid
             * @description The team it is part of; null for a department.
             */
            parentId?: string | null;
        };
        AmendWords: {
            /** @description English words and phrases, of at most five words each. */
            en?: string[];
            /** @description Dutch words and phrases, of at most five words each. */
            nl?: string[];
            /** @description What is meant, for whoever reads the list. */
            note?: string | null;
        };
        AmountResponse: {
            /** @description Only with `measure=budget`. */
            budget?: components["schemas"]["MoneyResponse"];
            /** @description Only with `measure=count`. */
            count?: number;
            /** @description In the organisation's unit; only with `measure=effort`. */
            effort?: number;
            initiatives: number;
        };
        ApiKeyPage: {
            items: components["schemas"]["ApiKeyResponse"][];
            nextCursor: string | null;
        };
        ApiKeyResponse: {
            can: components["schemas"]["CanRevoke"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string | null;
            name: string;
            /** @description How the secret begins. */
            prefix: string;
            /** Format: date-time */
            revokedAt: string | null;
            scopes: string[];
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        ApprovalFormula: {
            name: string;
            version: number;
        };
        ApprovalResponse: {
            approval: components["schemas"]["SignedApprovalResponse"] | null;
            /** Format: date-time */
            computedAt: string;
            /** @description What the initiative says now, as far as an approval signs it. */
            current: components["schemas"]["ApprovedContentResponse"];
            /** @description How far it is from what was signed; null without an approval. */
            drift: components["schemas"]["DriftResponse"] | null;
            formula: components["schemas"]["ApprovalFormula"];
            /** Format: uuid */
            initiativeId: string;
            /**
             * @description `elsewhere`: it is approved, but came in so and nobody signed here.
             * @enum {string}
             */
            status: "elsewhere" | "ended" | "none" | "standing";
            /** @description From this drift on the approval lapses. */
            threshold: number;
        };
        ApprovedContentResponse: {
            /** Format: uuid */
            accountablePersonId: string | null;
            budget: components["schemas"]["MoneyResponse"] | null;
            /** Format: date */
            endsOn: string | null;
            kpis: components["schemas"]["ApprovedKpiResponse"][];
            stages: components["schemas"]["ApprovedStageResponse"][];
            /** Format: date */
            startsOn: string | null;
        };
        ApprovedKpiResponse: {
            expectedChange: number | null;
            /** Format: uuid */
            kpiId: string;
        };
        ApprovedStageResponse: {
            share: number;
            /** Format: uuid */
            stageId: string;
        };
        AskPasswordReset: {
            /** Format: email */
            email: string;
        };
        AskedResponse: {
            /** @description How many agreements in force are checked at an approval. */
            agreements: number;
            /** @description The fields that the lane and the agreements in force ask for. */
            fields: string[];
            /** @description What has to be filled in. */
            forms: string[];
            waitingDays: number | null;
        };
        AssessedStageResponse: {
            ease: number | null;
            effectiveness: number | null;
            effort: number | null;
            emotion: number | null;
            /** @enum {string} */
            grade: "A" | "B" | "C" | "D";
            note: string | null;
            /** Format: uuid */
            stageId: string;
        };
        Attest: {
            /** @enum {string} */
            kind: "agreed" | "clear" | "understood";
        };
        /** @description Only the members named in decision {key}, or where none are named the members of the board, attest, in person. */
        AttestationNotYoursProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/attestation_not_yours";
        };
        AttestationResponse: {
            at: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "agreed" | "clear" | "understood";
            /** Format: uuid */
            memberId: string;
            memberName: string;
        };
        AttesterPage: {
            items: components["schemas"]["AttesterResponse"][];
            nextCursor: string | null;
        };
        AttesterResponse: {
            /**
             * Format: uuid
             * @description The member's id, as `attesterIds` of a decision has it.
             */
            id: string;
            name: string;
            /** @description Whether the member sits on the board, and so is asked when nobody is named. */
            onBoard: boolean;
        };
        AuditActor: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description The name at the time. */
            name: string;
        };
        AuditEntryResponse: {
            actor: components["schemas"]["AuditActor"];
            /** @description The changed fields as they became. */
            after: {
                [key: string]: unknown;
            } | null;
            /** @description The changed fields as they were. */
            before: {
                [key: string]: unknown;
            } | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            occurredAt: string;
            reason: string | null;
            record: components["schemas"]["AuditRecord"];
            /** @description The request that did it, as in the log and in `x-request-id`; `-` for background work. */
            requestId: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntryResponse"][];
            nextCursor: string | null;
        };
        AuditRecord: {
            /** Format: uuid */
            id: string;
            type: string;
        };
        AuthenticationResponse: {
            /** @description The account's e-mail address, where it signs in with one. */
            account: string | null;
            /**
             * Format: date-time
             * @description When the token ends, as it was said.
             */
            expiresAt: string | null;
            /** @enum {string} */
            kind: "api_token" | "oauth" | "personal_access_token";
        };
        BalanceBody: {
            amountMinor?: number;
            /** @description ISO 4217, three letters. */
            currency: string;
        };
        BeginConsent: {
            /** @description The app's id. */
            clientId: string;
            /** @description Never answered. */
            clientSecret: string;
        };
        BegunConsentResponse: {
            /** @description Where to send the browser. */
            authorizeUrl: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Until when it is waited for, or can be made a connection of.
             */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description What the app must have as its callback URL. */
            redirectUri: string;
            /** @description Why nothing came of it, in the reader's language. */
            refusal: string | null;
            /** @description The sites that it reaches, once it is granted. */
            sites: components["schemas"]["ConsentedSiteResponse"][];
            /** @enum {string} */
            status: "exchanging" | "granted" | "refused" | "used" | "waiting";
        };
        /** @description This decision goes beyond every mandate; why is told under errors. A director can grant one that covers it. */
        BeyondEveryMandateProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/beyond_every_mandate";
        };
        /** @description This decision goes beyond your mandate; why is told under errors. It can be taken by: {who}. */
        BeyondMandateProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/beyond_mandate";
        };
        /** @description Only board members and directors, in person, may do this ({action}). */
        BoardOnlyProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/board_only";
        };
        BrowserSessionResponse: {
            /** @description To be sent as X-CSRF-Token with every change; the same as long as the session lives. */
            csrfToken: string;
            /** @description Seconds until the session is to be refreshed. */
            expiresIn: number;
            /**
             * @description The language of the user.
             * @enum {string}
             */
            locale: "en" | "nl";
            member: components["schemas"]["SignedInMember"];
            organisation: components["schemas"]["SignedInOrganisation"];
            /** @description Everything that the user may do. */
            permissions: string[];
        };
        BulkFault: {
            code: string;
            message: string;
            /** @description Into the body. */
            pointer: string;
        };
        BulkMeasurementItem: {
            /** @description How many people gave which score; instead of a value. */
            answers?: {
                [key: string]: number;
            } | null;
            /**
             * Format: uuid
             * @description Absent or null: over all channels.
             */
            channelId?: string | null;
            /** @description The definition under which it was taken; the current one when absent. */
            definitionVersion?: number;
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /** Format: uuid */
            kpiId: string;
            /** @description How many people answered; counted from the answers when these are given. */
            n?: number | null;
            /** @description How many people were asked. */
            offered?: number | null;
            /**
             * Format: uuid
             * @description Absent or null: over all segments.
             */
            segmentId?: string | null;
            /** @description Where it comes from; `manual` when absent. */
            source?: string;
            /** @description Of a value; computed from answers. */
            standardError?: number | null;
            /**
             * Format: date
             * @description The first day that is not included.
             */
            to: string;
            /** @description In the KPI's unit; instead of answers. */
            value?: number | null;
        };
        BulkOutcomeResponse: {
            /** @description What is wrong with the item; empty where it was taken in. */
            errors: components["schemas"]["BulkFault"][];
            /** @description Its place in the batch, from 0. */
            index: number;
            /**
             * Format: uuid
             * @description Null where the item was refused.
             */
            measurementId: string | null;
            /** @enum {string} */
            status: "created" | "error" | "unchanged" | "updated";
        };
        BulkResponse: {
            items: components["schemas"]["BulkOutcomeResponse"][];
            summary: components["schemas"]["BulkSummary"];
        };
        BulkSummary: {
            created: number;
            error: number;
            unchanged: number;
            updated: number;
        };
        CalibrationBandResponse: {
            /** @description The share that came true. */
            cameTrue: number | null;
            from: number;
            meanConfidence: number | null;
            n: number;
            to: number;
        };
        CalibrationFormulaResponse: {
            name: string;
            version: number;
        };
        CalibrationResponse: {
            bands: components["schemas"]["CalibrationBandResponse"][];
            /** @description The share that came true. */
            baseRate: number | null;
            /** @description Mean of (confidence − outcome)², 0 best. */
            brier: number | null;
            /** @description Expectations whose outcome is known. */
            n: number;
            /** @enum {string|null} */
            reason: "nothing_known" | null;
            /** @description What always saying that share would have scored. */
            reference: number | null;
            /** @description Too few to say much (fewer than 10). */
            thin: boolean;
        };
        CallMeeting: {
            /**
             * Format: uuid
             * @description The member who chairs it; whoever calls it unless said otherwise.
             */
            chairId?: string;
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: uuid
             * @description The KPI whose measurement opens the meeting; null: the one with the worst gap.
             */
            evidenceKpiId?: string | null;
            /** @description Members; the whole board unless said otherwise. */
            invitedIds?: string[];
            place?: string | null;
            /** @description Members who are there: what the quorum is counted of. */
            presentIds?: string[];
            /**
             * Format: date-time
             * @description RFC 3339.
             */
            startsAt: string;
            /** @description Where it is held, as the IANA database names it. */
            timeZone: string;
            title: string;
        };
        Can: {
            amend: boolean;
            delete: boolean;
        };
        CanRevoke: {
            revoke: boolean;
        };
        CarriedBudgetResponse: {
            after: components["schemas"]["MoneyResponse"] | null;
            before: components["schemas"]["MoneyResponse"] | null;
            /** @enum {string} */
            choice: "keep" | "sum";
            freed: components["schemas"]["MoneyResponse"][];
        };
        CarriedDeliveryResponse: {
            /** @enum {string} */
            after: "done" | "not_started" | "underway";
            /** @enum {string} */
            before: "done" | "not_started" | "underway";
        };
        CarriedEffortResponse: {
            after: number | null;
            before: number | null;
            /** @enum {string} */
            choice: "keep" | "largest" | "sum";
            /** @description What comes free, in the organisation's effort unit; null when it is unknown. */
            freed: number | null;
            unknownIds: string[];
        };
        CarriedLinkResponse: {
            /** @description The survivor was not linked to it before. */
            added: boolean;
            fromIds: string[];
            /**
             * Format: uuid
             * @description The goal or KPI.
             */
            id: string;
        };
        CarriedOverResponse: {
            budget: components["schemas"]["CarriedBudgetResponse"];
            deliveryStatus: components["schemas"]["CarriedDeliveryResponse"];
            effort: components["schemas"]["CarriedEffortResponse"];
            externalReferences: components["schemas"]["CarriedReferenceResponse"][];
            goals: components["schemas"]["CarriedLinkResponse"][];
            kpis: components["schemas"]["CarriedLinkResponse"][];
            relations: components["schemas"]["CarriedRelationResponse"][];
            stages: components["schemas"]["CarriedStageResponse"][];
        };
        CarriedReferenceResponse: {
            externalId: string;
            /**
             * Format: uuid
             * @description For which initiative it was made.
             */
            fromId: string;
            key: string | null;
            source: string;
            url: string | null;
        };
        CarriedRelationResponse: {
            /**
             * @description What becomes of it: goes over, or is dropped and why.
             * @enum {string}
             */
            fate: "circular" | "moved" | "same" | "second_programme" | "within";
            /**
             * Format: uuid
             * @description As it was before.
             */
            fromId: string;
            /** @enum {string} */
            kind: "coordinates_with" | "depends_on" | "duplicates" | "merged_into" | "part_of" | "supersedes";
            /** Format: uuid */
            relationId: string;
            /** Format: uuid */
            toId: string;
        };
        CarriedStageResponse: {
            fromIds: string[];
            /** @description Share of the effort after the merge, 0–1: the mean of the shares, weighted by effort. */
            share: number;
            shareBefore: number | null;
            /** Format: uuid */
            stageId: string;
        };
        CarriedUpsertResponse: {
            /**
             * Format: uuid
             * @description For which initiative it was made.
             */
            fromId: string;
            fromKey: string;
            /** @description Fields that said something else than the survivor does, and were left as they are. */
            ignored: string[];
        };
        ChangeLoadResponse: {
            /** Format: date-time */
            computedAt: string;
            formula: components["schemas"]["FormulaResponse"];
            parameters: components["schemas"]["ParametersResponse"];
            /** @description Every segment, the heaviest month first. */
            segments: components["schemas"]["SegmentLoadResponse"][];
            /** @description What it says, in the caller's language. */
            sentence: string;
        };
        ChannelPage: {
            items: components["schemas"]["ChannelResponse"][];
            nextCursor: string | null;
        };
        ChannelResponse: {
            /** Format: date-time */
            archivedAt: string | null;
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "offline" | "online";
            name: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        CharacterParametersResponse: {
            /**
             * @description Over which initiatives: `true` the active ones, `false` the others, `all`.
             * @enum {string}
             */
            active: "all" | "false" | "true";
            /** @description The share of competitors plus technology above which it warns. */
            copyingWarningAbove: number;
            effortUnit: string;
            /** @description The effort that stands in for an unknown one: the median of what is known of initiatives that are not final. */
            medianEffort: number;
        };
        CharacterResponse: {
            byDiscipline: components["schemas"]["ClassShareResponse"][];
            byEvidenceGrade: components["schemas"]["ClassShareResponse"][];
            byKind: components["schemas"]["ClassShareResponse"][];
            byPhase: components["schemas"]["ClassShareResponse"][];
            byTrigger: components["schemas"]["ClassShareResponse"][];
            /** Format: date-time */
            computedAt: string;
            /** @description Share of the effort that competitors or technology started, 0..1. */
            copyingShare: number | null;
            copyingWarning: boolean;
            effort: number;
            /** @description Share of the effort that stands on the median, 0..1. */
            estimatedShare: number | null;
            formula: components["schemas"]["FormulaResponse"];
            /** @description Share of the effort that stands on assumption only, 0..1. */
            gutFeelIndex: number | null;
            initiatives: number;
            parameters: components["schemas"]["CharacterParametersResponse"];
            /** @enum {string|null} */
            reason: "no_effort" | null;
            /** @description What it says, in the caller's language. */
            sentence: string;
        };
        CheckedAgreementResponse: {
            /** Format: uuid */
            agreementId: string;
            /** @description Whether the initiative has taken a step that it guards. */
            due: boolean;
            exception: components["schemas"]["ExceptionResponse"] | null;
            /** @description What it rests on; the unknown facts where it cannot be judged. */
            facts: string[];
            /**
             * @description Kept, broken, unknown (facts are missing), or excepted.
             * @enum {string}
             */
            outcome: "broken" | "excepted" | "kept" | "unknown";
            satisfiedBy: string;
            /** @enum {string} */
            severity: "block" | "inform" | "warn";
            steps: ("approve" | "close" | "start_delivery" | "start_measuring" | "submit")[];
            title: string;
        };
        CheckedAgreementsResponse: {
            /** Format: date-time */
            computedAt: string;
            items: components["schemas"]["CheckedAgreementResponse"][];
        };
        ChoiceResponse: {
            /** @description What the choice does to customers, −3 … +3, with the weights below. */
            cx: number | null;
            /** Format: date-time */
            decidedAt: string;
            /** Format: uuid */
            decidedById: string;
            decidedByName: string;
            /**
             * Format: uuid
             * @description The mandate under which it was taken; null by virtue of the director's role.
             */
            mandateId: string | null;
            optionKey: string;
            /** @description What was done, in this order. */
            outcomes: components["schemas"]["OutcomeResponse"][];
            rationale: string | null;
            /** @description The weights of the assessed stages on that day. */
            weights: components["schemas"]["StageWeightResponse"][];
        };
        ChooseOption: {
            optionKey: string;
            /** @description Why this one. */
            rationale?: string | null;
        };
        /** @description You belong to several organisations. Name one of the choices as organisation. */
        ChooseOrganisationProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/choose_organisation";
        };
        ClaimResponse: {
            /** @description 0..1. */
            confidence: number | null;
            /** @description Signed, in the KPI's unit. */
            expectedChange: number;
            initiative: components["schemas"]["InitiativeLabelResponse"];
        };
        ClassShareResponse: {
            effort: number;
            /** @description The code; null for initiatives that say nothing. */
            id: string | null;
            initiatives: number;
            name: string;
            /** @description Of all effort, 0..1; null without effort. */
            share: number | null;
        };
        ClusterEffortResponse: {
            /** @description All but the largest. */
            atMost: number;
            /** @description Whose effort is unknown: the median stands in. */
            estimatedIds: string[];
            /** @description What comes free by the overlap with the lead: Σ effort · strength over the others, at most `atMost`. */
            freed: number;
            total: number;
        };
        ClusterFormulaResponse: {
            name: string;
            version: number;
        };
        ClusterMemberResponse: {
            effort: number | null;
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            state: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
            /** Format: uuid */
            teamId: string | null;
            title: string;
        };
        ClusterPageResponse: {
            /** Format: date-time */
            computedAt: string;
            formula: components["schemas"]["ClusterFormulaResponse"];
            items: components["schemas"]["ClusterResponse"][];
            nextCursor: string | null;
            parameters: components["schemas"]["ClusterParametersResponse"];
        };
        ClusterPairResponse: {
            /** Format: uuid */
            aId: string;
            /** Format: uuid */
            bId: string;
            /** @enum {string} */
            class: "duplicate" | "hidden_overlap" | "possible_duplicate";
            /** @description How sure the overlap is, 0–1. */
            strength: number;
        };
        ClusterParametersResponse: {
            effortUnit: string;
            medianEffort: number;
            threshold: number;
        };
        ClusterProposalResponse: {
            effort: components["schemas"]["ClusterEffortResponse"];
            kept: components["schemas"]["KeptScopeResponse"];
            leadGrounds: components["schemas"]["LeadGroundResponse"][];
            /** Format: uuid */
            leadId: string;
            mustAgree: components["schemas"]["AgreementResponse"][];
            sentence: string;
            /** @enum {string} */
            suggestion: "coordinate" | "merge";
            /** @description Nobody answers for these: find somebody first. */
            withoutAccountableIds: string[];
        };
        ClusterResponse: {
            /** @description Overlaps with initiatives that do not overlap with all of the cluster. */
            bridges: components["schemas"]["ClusterPairResponse"][];
            /** Format: uuid */
            id: string;
            initiatives: components["schemas"]["ClusterMemberResponse"][];
            pairs: components["schemas"]["ClusterPairResponse"][];
            proposal: components["schemas"]["ClusterProposalResponse"];
        };
        CommentOnInitiative: {
            text: string;
        };
        CommentPage: {
            items: components["schemas"]["CommentResponse"][];
            nextCursor: string | null;
        };
        CommentResponse: {
            /** Format: uuid */
            authorId: string;
            authorName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            initiativeId: string;
            text: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        ComparedConflictsResponse: {
            after: number | null;
            /** @description Not all pairs could be compared: there may be more. */
            atLeast: boolean;
            before: number | null;
        };
        ComparedResponse: {
            after: number | null;
            before: number | null;
        };
        ComparedScopeResponse: {
            after: number | null;
            before: number | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "journey" | "stage";
            name: string;
        };
        ComparedTeamResponse: {
            after: number;
            /** @description Effort of its active initiatives. */
            before: number;
            /** Format: uuid */
            id: string;
            name: string;
        };
        ComplianceFormula: {
            name: string;
            version: number;
        };
        ComplianceResponse: {
            /** @description How many agreements are in force. */
            agreements: number;
            /** Format: date-time */
            computedAt: string;
            formula: components["schemas"]["ComplianceFormula"];
            items: components["schemas"]["TeamComplianceResponse"][];
            total: components["schemas"]["ComplianceTotalResponse"];
        };
        ComplianceTotalResponse: {
            broken: number;
            checks: number;
            excepted: number;
            initiatives: number;
            kept: number;
            /** @description Kept of what could be judged and is not excepted, 0–1. */
            share: number | null;
            trend: components["schemas"]["ComplianceTrendResponse"];
            unknown: number;
        };
        ComplianceTrendResponse: {
            change: number | null;
            monthAgo: number | null;
            /** @enum {string|null} */
            reason: "no_history" | "nothing_judged" | null;
        };
        ConcernedBody: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "finding" | "goal" | "initiative" | "journey" | "kpi" | "stage";
        };
        ConcernedRecordResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "finding" | "goal" | "initiative" | "journey" | "kpi" | "stage";
            /** @description The version that the board has before it. */
            version: number;
        };
        ConfirmPasswordReset: {
            /** @description 10–200 characters. */
            password: string;
            /** @description The token of the mailed link. */
            token: string;
        };
        /** @description You are accountable for {keys}. Ask another member of the board to attest “agreed”, or let another member decide. */
        ConflictOfInterestProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/conflict_of_interest";
        };
        /** @description Another record already has this {unique}. */
        ConflictProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/conflict";
        };
        ConflictResponse: {
            a: components["schemas"]["ConflictSideResponse"];
            /** @description Both are for everybody. */
            allSegments: boolean;
            b: components["schemas"]["ConflictSideResponse"];
            /** @description Both sides and the sign of the coupling: the same conflict has the same id. */
            id: string;
            /**
             * @description `direct`: both push one KPI; `coupled`: two KPIs of which one drives the other.
             * @enum {string}
             */
            kind: "coupled" | "direct";
            /** @description From this day on both effects show; null when an end of delivery is unknown: they are taken to meet. */
            meetFrom: string | null;
            /** @description From the KPI of `a` to that of `b`; empty when it is one KPI. */
            path: components["schemas"]["ConflictStepResponse"][];
            /**
             * @description Why the strength is null.
             * @enum {string|null}
             */
            reason: "no_confidence" | "no_spread" | null;
            /** @description The segments that both are for. */
            segments: components["schemas"]["NamedRecordResponse"][];
            sentence: string;
            /** @description The stages that both change. */
            stages: components["schemas"]["NamedRecordResponse"][];
            /** @description min(|δ| / s) · √(c · c) over both sides; null when unknown. */
            strength: number | null;
        };
        ConflictSideResponse: {
            /** @description 0..1. */
            confidence: number | null;
            /** @description From this day on the effect shows, without an end; null when the end of delivery is unknown. */
            effectFrom: string | null;
            /**
             * Format: date
             * @description The end of delivery.
             */
            endsOn: string | null;
            /** @description Signed, in the KPI's unit. */
            expectedChange: number;
            initiative: components["schemas"]["InitiativeLabelResponse"];
            kpi: components["schemas"]["KpiOfConflictResponse"];
            lagDays: number | null;
            /** @description Standard deviation of the KPI's last twelve measurements; null with fewer than four. */
            spread: number | null;
        };
        ConflictStepResponse: {
            from: components["schemas"]["NamedRecordResponse"];
            /** @description 1: both rise together; -1: one falls as the other rises. */
            sign: number;
            to: components["schemas"]["NamedRecordResponse"];
        };
        ConflictsPage: {
            /** @description False when there may be stronger ones than those listed. */
            complete: boolean;
            /** Format: date-time */
            computedAt: string;
            /** @description How many conflicts there are. */
            count: number;
            /**
             * @description `at_least` when there are so many that not all of them were compared.
             * @enum {string}
             */
            counted: "at_least" | "exact";
            formula: components["schemas"]["FormulaResponse"];
            guardrailCount: number;
            /** @description The surest first, at most 20 of `guardrailCount`. */
            guardrails: components["schemas"]["GuardrailResponse"][];
            /** @description The strongest first, those of unknown strength last. */
            items: components["schemas"]["ConflictResponse"][];
            /** @description How many of them the pages list: the strongest, at most 1000. */
            listed: number;
            nextCursor: string | null;
            /** @description No room first, then by ratio. */
            overclaims: components["schemas"]["OverclaimResponse"][];
            parameters: components["schemas"]["ConflictsParametersResponse"];
            /** @description What it says, in the caller's language. */
            sentence: string;
        };
        ConflictsParametersResponse: {
            /**
             * @description Over which initiatives: `true` the active ones, `false` the others, `all`.
             * @enum {string}
             */
            active: "all" | "false" | "true";
            comparedAtMost: number;
            effortUnit: string;
            /** @description How many conflicts are listed at most. */
            listedAtMost: number;
            /** @description The effort that stands in for an unknown one: the median of what is known of initiatives that are not final. */
            medianEffort: number;
            /** @description From this ratio on a KPI is over-claimed. */
            overclaimAbove: number;
            /** @description Over how many of the last measurements the spread is taken. */
            spreadOver: number;
            /** @description How many steps of KPI links are followed. */
            steps: number;
            /** @description How many pairs are weighed at most to find the strongest, and initiatives for particular segments compared on their stages to count them. */
            weighedAtMost: number;
        };
        ConnectionPage: {
            items: components["schemas"]["ConnectionResponse"][];
            nextCursor: string | null;
        };
        ConnectionResponse: {
            authentication: components["schemas"]["AuthenticationResponse"];
            backLinks: boolean;
            baseUrl: string;
            boardComments: boolean;
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            deployment: "cloud" | "data_center";
            /** Format: uuid */
            id: string;
            name: string;
            paused: boolean;
            pointsPerHour: number;
            requestCap: number;
            /** @description How this site is called in external references. */
            source: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
            /** @description The address that Jira's webhooks are to call. */
            webhookUrl: string;
        };
        ConnectionTestResponse: {
            /** @description Whether the site answered and the account is accepted. */
            ok: boolean;
            problem: components["schemas"]["TestFault"] | null;
            site: components["schemas"]["SeenSiteResponse"] | null;
        };
        ConsentResponse: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Until when it is waited for, or can be made a connection of.
             */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description Why nothing came of it, in the reader's language. */
            refusal: string | null;
            /** @description The sites that it reaches, once it is granted. */
            sites: components["schemas"]["ConsentedSiteResponse"][];
            /** @enum {string} */
            status: "exchanging" | "granted" | "refused" | "used" | "waiting";
        };
        ConsentedSiteResponse: {
            /**
             * Format: uuid
             * @description To be given as `cloudId`.
             */
            cloudId: string;
            name: string;
            /** @description What the app may do there. */
            scopes: string[];
            url: string;
        };
        ContributionResponse: {
            /** Format: date-time */
            computedAt: string;
            effort: number;
            /** @description Share of the effort that stands on the median, 0..1. */
            estimatedShare: number | null;
            formula: components["schemas"]["FormulaResponse"];
            goals: components["schemas"]["GoalWorkResponse"][];
            /** @description Goals that nobody works on. */
            goalsWithoutWork: components["schemas"]["GoalWorkResponse"][];
            initiatives: number;
            parameters: components["schemas"]["ParametersResponse"];
            /** @enum {string|null} */
            reason: "no_effort" | null;
            /** @description What it says, in the caller's language. */
            sentence: string;
            /** @description Without a goal link that says how. */
            uncontributing: components["schemas"]["CountedInitiativesResponse"];
            /** @description Effort that serves no goal / all effort, 0..1; null without effort. */
            uncontributingShare: number | null;
        };
        ContributorResponse: {
            /** @description Effort on the scope. */
            effort: number;
            /** @description True when its effort is unknown and the median stands in. */
            estimated: boolean;
            /** Format: uuid */
            id: string;
            key: string;
            /** @description Of the effort on the scope, 0..1; null when there is none. */
            share: number | null;
            /** Format: uuid */
            teamId: string | null;
            title: string;
            /** @description Part of the initiative that is on the scope, 0..1. */
            weight: number;
        };
        CoordinatedPairResponse: {
            /** Format: uuid */
            fromId: string;
            /** Format: uuid */
            relationId: string;
            /**
             * @description The relation was made, the one that was there was ratified, or it said the same already.
             * @enum {string}
             */
            step: "known" | "made" | "ratified";
            /** Format: uuid */
            toId: string;
        };
        CoordinationCan: {
            delete: boolean;
        };
        CoordinationGainResponse: {
            after: number;
            /** @description The fragmentation index before, 0–100. */
            before: number;
            gain: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "goal" | "journey" | "kpi" | "stage";
            name: string;
        };
        CoordinationPage: {
            items: components["schemas"]["CoordinationResponse"][];
            nextCursor: string | null;
        };
        CoordinationResponse: {
            can: components["schemas"]["CoordinationCan"];
            coordinatedByName: string;
            /** Format: uuid */
            coordinatorId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            findingId: string | null;
            /** @description What it took off the index of the stages and journeys that they share, as of then; the largest first. */
            gains: components["schemas"]["CoordinationGainResponse"][];
            /** Format: uuid */
            id: string;
            initiatives: components["schemas"]["MergedInitiativeResponse"][];
            note: string | null;
            pairs: components["schemas"]["CoordinatedPairResponse"][];
            ratified: boolean;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        CoordinationWeightsResponse: {
            dependency: number;
            programme: number;
            ratifiedCoordination: number;
            unratifiedCoordination: number;
        };
        CountedInitiativeResponse: {
            effort: number;
            /** @description True when its effort is unknown and the median stands in. */
            estimated: boolean;
            /** Format: uuid */
            id: string;
            key: string;
            /** Format: uuid */
            teamId: string | null;
            title: string;
        };
        CountedInitiativesResponse: {
            count: number;
            effort: number;
            /** @description Most effort first. */
            largest: components["schemas"]["CountedInitiativeResponse"][];
        };
        CreateAgreement: {
            /** @description JSON Logic over the facts of GET /v1/agreements/facts; says what has to hold. */
            condition: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            ownerId?: string | null;
            rationale?: components["schemas"]["ExplanationRequest"];
            /** @description What would satisfy it. */
            satisfiedBy?: components["schemas"]["ExplanationRequest"];
            scope?: components["schemas"]["AgreementScopeRequest"];
            /**
             * @description What happens at a step when it is not met: told, warned about, or held back.
             * @enum {string}
             */
            severity?: "block" | "inform" | "warn";
            /**
             * @description Only `active` ones are checked. One that blocks is tried over the history first.
             * @enum {string}
             */
            status?: "active" | "draft" | "retired";
            /** @description The steps that it guards. */
            steps: ("approve" | "close" | "start_delivery" | "start_measuring" | "submit")[];
            title: components["schemas"]["SentenceRequest"];
            /** Format: date */
            validFrom?: string | null;
            /**
             * Format: date
             * @description The first day on which it no longer holds.
             */
            validUntil?: string | null;
        };
        CreateApiKey: {
            /**
             * Format: date-time
             * @description When it stops working; null for never.
             */
            expiresAt?: string | null;
            name: string;
            /** @description What the machine may do. Deciding and administering are for people. */
            scopes: ("audit:read" | "customers:manage" | "decisions:prepare" | "exports:run" | "follow-ups:manage" | "follow-ups:settle" | "goals:manage" | "imports:run" | "initiatives:amend" | "initiatives:amend-any" | "initiatives:comment" | "initiatives:delete" | "initiatives:move" | "initiatives:propose" | "initiatives:relate" | "journeys:manage" | "kpis:manage" | "measurements:record" | "people:manage" | "radar:examine" | "register:read" | "words:manage")[];
        };
        CreateChannel: {
            /** @enum {string} */
            kind: "offline" | "online";
            name: string;
        };
        CreateConnection: {
            /** @description Gives each issue a link to its initiative. */
            backLinks?: boolean;
            /** @description The site's address, as people see it in the browser. */
            baseUrl: string;
            /** @description Tells on the issue what the board decided about its initiative. */
            boardComments?: boolean;
            credentials: components["schemas"]["CredentialsRequest"];
            /**
             * Format: date-time
             * @description When the token ends, as Jira said when it was made: warned of two weeks before.
             */
            expiresAt?: string | null;
            name: string;
            /** @description Nothing is asked of a site that is paused; its webhooks are kept for later. */
            paused?: boolean;
            /** @description The most points that an hour may cost; 0 is no budget. */
            pointsPerHour?: number;
            /** @description The most requests that one piece of work (an import, a sweep) may make. */
            requestCap?: number;
            /** @description What signs the webhooks of this site; made and shown once when it is left out at first. */
            webhookSecret?: string;
        };
        CreateGoal: {
            /** @description What customers want, in their words. */
            customerInterest?: string | null;
            /**
             * Format: uuid
             * @description The person who is accountable for the goal.
             */
            ownerId?: string | null;
            /**
             * Format: uuid
             * @description The goal that it serves; null at the top.
             */
            parentId?: string | null;
            targets?: components["schemas"]["GoalTargetBody"][];
            title: string;
        };
        CreateJourney: {
            description?: string | null;
            name: string;
            /**
             * Format: uuid
             * @description The person who is accountable for the whole journey.
             */
            ownerId?: string | null;
            /**
             * Format: uuid
             * @description The journey it is part of; null for a journey of its own.
             */
            parentId?: string | null;
        };
        CreateKpi: {
            /** @enum {string} */
            betterWhen: "higher" | "lower";
            /** @description What the KPI may not rise above. */
            ceiling?: number | null;
            /** @description What the KPI may not fall below. */
            floor?: number | null;
            /** @enum {string} */
            kind: "ces" | "churn" | "conversion" | "csat" | "enps" | "fcr" | "ktv" | "margin" | "market_share" | "mtv" | "nps" | "other" | "revenue";
            name: string;
            /**
             * Format: uuid
             * @description The person who is accountable for the KPI.
             */
            ownerId?: string | null;
            question?: string | null;
            /** @description Needed for `mean` and `top_box`; 0–10 for `nps`. */
            scale?: components["schemas"]["ScaleBody"];
            /** @description The organisation when absent. */
            scope?: components["schemas"]["KpiScopeBody"];
            /**
             * @description `nps` from answers 0–10, `mean` of the answers, `top_box` in percent, or a plain `value`.
             * @enum {string}
             */
            statistic: "mean" | "nps" | "top_box" | "value";
            target?: number | null;
            /** @description For `top_box`: the lowest answer that counts; the two highest when absent. */
            topBoxFrom?: number | null;
            unit?: string | null;
            /** @description Need is read from where the KPI stands between this and the target. */
            worstPossible?: number | null;
        };
        CreateKpiLink: {
            /**
             * @description Whether somebody measured it or believes it.
             * @enum {string}
             */
            basis: "assumed" | "measured";
            /**
             * Format: uuid
             * @description The KPI that drives.
             */
            fromKpiId: string;
            /** @enum {number} */
            sign?: -1 | 1;
            /**
             * Format: uuid
             * @description The KPI that is driven.
             */
            toKpiId: string;
        };
        CreateMeasurement: {
            /** @description How many people gave which score; instead of a value. */
            answers?: {
                [key: string]: number;
            } | null;
            /**
             * Format: uuid
             * @description Absent or null: over all channels.
             */
            channelId?: string | null;
            /** @description The definition under which it was taken; the current one when absent. */
            definitionVersion?: number;
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /** @description How many people answered; counted from the answers when these are given. */
            n?: number | null;
            /** @description How many people were asked. */
            offered?: number | null;
            /**
             * Format: uuid
             * @description Absent or null: over all segments.
             */
            segmentId?: string | null;
            /** @description Where it comes from; `manual` when absent. */
            source?: string;
            /** @description Of a value; computed from answers. */
            standardError?: number | null;
            /**
             * Format: date
             * @description The first day that is not included.
             */
            to: string;
            /** @description In the KPI's unit; instead of answers. */
            value?: number | null;
        };
        CreatePerson: {
            /** @description False once somebody has left. */
            active?: boolean;
            /** Format: email */
            email?: string | null;
            name: string;
            /** Format: uuid */
            teamId?: string | null;
        };
        CreatePersona: {
            description?: string | null;
            name: string;
            /**
             * Format: uuid
             * @description The segment it belongs to.
             */
            segmentId: string;
        };
        CreatePriorityRound: {
            /** @description What may be spent; null: no limit. */
            budget?: components["schemas"]["Money"] | null;
            candidates?: components["schemas"]["RoundCandidatesRequest"];
            /** @description Replaces all of them; a team that is not named has no limit. */
            capacities?: components["schemas"]["TeamCapacityRequest"][];
            /** @description Replaces all of them: pairs of which at most one can be chosen. */
            exclusions?: components["schemas"]["ExclusionRequest"][];
            /** @description Replaces all of them; a goal that is not named weighs 1. */
            goalWeights?: components["schemas"]["GoalWeightRequest"][];
            /** @description Replaces all of them. */
            pins?: components["schemas"]["PinRequest"][];
            title: string;
            weights?: components["schemas"]["RoundWeightsRequest"];
        };
        CreateSegment: {
            description?: string | null;
            name: string;
            /** @description Number of customers; null when unknown. */
            size?: number | null;
            /** @description What a customer is worth a year, in the organisation's currency; null when unknown. */
            value?: number | null;
        };
        CreateStage: {
            /** @description The channels in which the stage is offered. */
            channelIds?: string[];
            /** @description Weight of the moment: 1 (default) is ordinary. */
            momentOfTruth?: number;
            name: string;
            /**
             * Format: uuid
             * @description The person who is accountable for the stage.
             */
            ownerId?: string | null;
            /** @enum {string|null} */
            phase?: "buy" | "consider" | "maintain" | null | "use";
            /** @description From 1; absent or beyond the last means last. */
            position?: number;
            touchpoints?: components["schemas"]["TouchpointBody"][];
            /** @description Share of all customer contacts of the organisation; null when unknown. */
            volumeShare?: number | null;
        };
        CreateTeam: {
            name: string;
            /**
             * Format: uuid
             * @description The team it is part of; null for a department.
             */
            parentId?: string | null;
        };
        CreateWords: {
            /** @description English words and phrases, of at most five words each. */
            en?: string[];
            /** @description Dutch words and phrases, of at most five words each. */
            nl?: string[];
            /** @description What is meant, for whoever reads the list. */
            note?: string | null;
        };
        CreatedApiKeyResponse: {
            can: components["schemas"]["CanRevoke"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string | null;
            name: string;
            /** @description How the secret begins. */
            prefix: string;
            /** Format: date-time */
            revokedAt: string | null;
            scopes: string[];
            /** @description Shown in this answer only. */
            secret: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        CreatedConnectionResponse: {
            authentication: components["schemas"]["AuthenticationResponse"];
            backLinks: boolean;
            baseUrl: string;
            boardComments: boolean;
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            deployment: "cloud" | "data_center";
            /** Format: uuid */
            id: string;
            name: string;
            paused: boolean;
            pointsPerHour: number;
            requestCap: number;
            /** @description How this site is called in external references. */
            source: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
            /** @description What signs the webhooks, when Regie made it. Shown here and nowhere else. */
            webhookSecret?: string;
            /** @description The address that Jira's webhooks are to call. */
            webhookUrl: string;
        };
        CredentialsRequest: {
            /** @description As it came with the refresh token: needed for a test before saving, which would spend the refresh token otherwise. */
            accessToken?: string;
            /** @description The app's id. */
            clientId?: string;
            clientSecret?: string;
            /** @description Which site: its `id` among the `accessible-resources`. */
            cloudId?: string;
            /**
             * Format: uuid
             * @description A consent that was granted, which is used up by this.
             */
            consentId?: string;
            /**
             * Format: email
             * @description The account's address.
             */
            email?: string;
            /** @enum {string} */
            kind: "api_token" | "oauth" | "personal_access_token";
            /** @description Is replaced after each use; asked for with the scope `offline_access`. */
            refreshToken?: string;
            /** @description The token that Jira showed once. */
            token?: string;
        };
        /** @description A browser session takes requests only from pages of this very address. */
        CrossSiteRequestProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/cross_site_request";
        };
        /** @description The X-CSRF-Token does not belong to the session of these cookies. Read the browser session again. */
        CsrfTokenInvalidProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/csrf_token_invalid";
        };
        /** @description A change made with the cookies of a browser session carries its csrfToken in the header X-CSRF-Token. */
        CsrfTokenMissingProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/csrf_token_missing";
        };
        CustomerValueResponse: {
            /** @description Part that stands on medians, 0..1. */
            estimatedShare: number;
            parts: components["schemas"]["StagePartResponse"][];
            /** @enum {string|null} */
            reason: "no_change" | "no_claim" | "no_confidence" | "no_contribution" | "no_effort" | "no_known_need" | "no_stages" | null;
            /** @description Null when unknown, with the reason. */
            value: number | null;
        };
        CxDebtCan: {
            amend: boolean;
        };
        CxDebtPage: {
            items: components["schemas"]["CxDebtResponse"][];
            nextCursor: string | null;
        };
        CxDebtResponse: {
            can: components["schemas"]["CxDebtCan"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            decisionId: string;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The decision that took the choice back.
             */
            liftedById: string | null;
            /** Format: uuid */
            ownerId: string;
            /** Format: uuid */
            repaidById: string | null;
            /** Format: date */
            repaidOn: string | null;
            /** @description What the stage takes off the choice's CX, 0–3; null when that is unknown. */
            size: number | null;
            /** Format: uuid */
            stageId: string;
            /** @enum {string} */
            status: "lifted" | "open" | "overdue" | "repaid";
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        DarkEvidenceResponse: {
            /** @description The rules would link it to stages, goals or KPIs. */
            byRules: boolean;
            /** @description What in the register reads like it. */
            similar: components["schemas"]["DarkLikeness"][];
        };
        DarkLikeness: {
            /** Format: uuid */
            initiativeId: string;
            key: string;
            /** @description T: probability that people would call the texts the same, 0–1. */
            text: number;
            title: string;
        };
        DarkPage: {
            items: components["schemas"]["DarkResponse"][];
            nextCursor: string | null;
        };
        DarkResponse: {
            evidence: components["schemas"]["DarkEvidenceResponse"];
            /** Format: uuid */
            id: string;
            key: string | null;
            projectKey: string | null;
            /** @description How much it looks like CX work, 0–1. */
            score: number;
            /** @description The issue's id on its site. */
            siteIssueId: string;
            /**
             * Format: uuid
             * @description The team that the rules say it is.
             */
            teamId: string | null;
            title: string | null;
            /** @enum {string} */
            verdict: "not_cx" | "open";
            /** Format: date-time */
            verdictAt: string | null;
            verdictBy: string | null;
        };
        DarkTeamResponse: {
            dark: number;
            /** @description Dark of all, 0–1. */
            ratio: number | null;
            registered: number;
            /**
             * Format: uuid
             * @description Null: no rule says whose it is.
             */
            teamId: string | null;
        };
        DarkTeams: {
            items: components["schemas"]["DarkTeamResponse"][];
        };
        /** @description This line was {status}; it does not change any more. */
        DebtSettledProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/debt_settled";
        };
        DeciderResponse: {
            calibration: components["schemas"]["CalibrationResponse"];
            changed: number;
            /** @description Decisions that were taken. */
            decisions: number;
            /** @description Of how many something was expected. */
            expectations: number;
            kept: number;
            /** Format: uuid */
            memberId: string;
            name: string;
            notExecuted: number;
            unjudged: number;
        };
        DecidingKpiResponse: {
            actual: components["schemas"]["ActualResponse"];
            /** Format: uuid */
            id: string;
            name: string;
            target: number;
            /** @description Where the gap is whole: as stated, or else the bad end of the scale. */
            worstPossible: number;
        };
        DecisionCan: {
            amend: boolean;
            attest: boolean;
            decide: boolean;
            delete: boolean;
            open: boolean;
            withdraw: boolean;
        };
        DecisionEffectResponse: {
            budget?: components["schemas"]["MoneyResponse"];
            /** Format: date */
            endsOn?: string;
            /** Format: uuid */
            findingId?: string;
            /** Format: uuid */
            initiativeId?: string;
            /** @enum {string} */
            kind: "accept_finding" | "approve" | "assign_owner" | "coordinate" | "fund" | "merge" | "replan" | "return" | "stop";
            /** Format: uuid */
            otherInitiativeId?: string;
            /** Format: uuid */
            personId?: string;
            reason?: string;
            resolutions?: components["schemas"]["Resolutions"];
            /** Format: date */
            startsOn?: string;
        };
        DecisionHistoryActor: {
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
        };
        DecisionHistoryChange: {
            after: string | number | boolean | Record<string, never> | null | unknown[];
            before: string | number | boolean | Record<string, never> | null | unknown[];
            field: string;
        };
        DecisionHistoryEntry: {
            at: string;
            by: components["schemas"]["DecisionHistoryActor"];
            changes: components["schemas"]["DecisionHistoryChange"][];
            /** Format: uuid */
            id: string;
            reason: string | null;
            what: string;
        };
        DecisionHistoryPage: {
            items: components["schemas"]["DecisionHistoryEntry"][];
            nextCursor: string | null;
        };
        /** @description Decision {key} is {en}: its content changes only while it is a draft. Take an open decision back to draft; revise a decided one by a later decision. */
        DecisionNotDraftProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/decision_not_draft";
        };
        /** @description Decision {key} is {en}; this is possible only while it is open. Open a draft first; revise a decision that was taken by a later one. */
        DecisionNotOpenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/decision_not_open";
        };
        /** @description Decision {key} was not taken yet: there is nothing to judge. */
        DecisionNotTakenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/decision_not_taken";
        };
        /** @description Decision {key} stands in the minutes of another meeting. Take it out there first, if that one is still open. */
        DecisionOfAnotherMeetingProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/decision_of_another_meeting";
        };
        DecisionOptionResponse: {
            description: string | null;
            doNothing: boolean;
            effects: components["schemas"]["DecisionEffectResponse"][];
            employees: number | null;
            employeesNote: string | null;
            key: string;
            money: components["schemas"]["MoneyResponse"] | null;
            stages: components["schemas"]["AssessedStageResponse"][];
            title: string;
        };
        /** @description Changed since decision {key} was opened: {records}. Take it back to draft, look again, and open it anew. */
        DecisionOutOfDateProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 412;
            /** @constant */
            type?: "/problems/decision_out_of_date";
        };
        DecisionPage: {
            items: components["schemas"]["DecisionSummaryResponse"][];
            nextCursor: string | null;
        };
        DecisionResponse: {
            attestations: components["schemas"]["AttestationResponse"][];
            attesterIds: string[];
            can: components["schemas"]["DecisionCan"];
            choice: components["schemas"]["ChoiceResponse"] | null;
            context: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            debtOwnerId: string | null;
            /** Format: uuid */
            id: string;
            key: string;
            /**
             * Format: uuid
             * @description The meeting in whose minutes it stands.
             */
            meetingId: string | null;
            /** Format: date-time */
            openedAt: string | null;
            options: components["schemas"]["DecisionOptionResponse"][];
            question: string;
            records: components["schemas"]["ConcernedRecordResponse"][];
            /** Format: date */
            reviewOn: string | null;
            /** Format: uuid */
            revisedById: string | null;
            /** Format: uuid */
            revisesId: string | null;
            /** @enum {string} */
            state: "decided" | "draft" | "open" | "revised";
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        DecisionSheetResponse: {
            attestations: components["schemas"]["SheetAttestationsResponse"];
            /** Format: date-time */
            computedAt: string;
            context: string | null;
            /** Format: uuid */
            decisionId: string;
            formula: components["schemas"]["SheetFormulaResponse"];
            key: string;
            options: components["schemas"]["SheetOptionResponse"][];
            parameters: components["schemas"]["SheetParametersResponse"];
            question: string;
            quorum: components["schemas"]["SheetQuorumResponse"];
            records: components["schemas"]["SheetRecordResponse"][];
            /** Format: date */
            reviewOn: string | null;
            /** @description Every assessed stage, in the order of the journeys. */
            stages: components["schemas"]["SheetStageResponse"][];
            /** @enum {string} */
            state: "decided" | "draft" | "open" | "revised";
        };
        DecisionSummaryResponse: {
            can: components["schemas"]["DecisionCan"];
            choice: components["schemas"]["ChoiceResponse"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            key: string;
            /**
             * Format: uuid
             * @description The meeting in whose minutes it stands.
             */
            meetingId: string | null;
            question: string;
            /** Format: date */
            reviewOn: string | null;
            /** Format: uuid */
            revisedById: string | null;
            /** Format: uuid */
            revisesId: string | null;
            /** @enum {string} */
            state: "decided" | "draft" | "open" | "revised";
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        DriftResponse: {
            /** @description Weighted, 0–1. */
            drift: number;
            parts: components["schemas"]["PartDriftResponse"][];
        };
        DriftWeightsResponse: {
            budget: number;
            dates: number;
            kpis: number;
            owner: number;
            stages: number;
        };
        /** @description An agreement that blocks is tried over the history first. POST to {address}, look at the result, then activate. */
        DryRunNeededProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/dry_run_needed";
        };
        DryRunResponse: {
            appear: components["schemas"]["ToldSightingsResponse"];
            disappear: components["schemas"]["ToldSightingsResponse"];
            kinds: components["schemas"]["KindChangeResponse"][];
            settings: components["schemas"]["TriedSettingsResponse"];
            /** @description How many findings stay. */
            stay: number;
        };
        EffectBody: {
            /** @description Of `fund`. */
            budget?: components["schemas"]["Money"] | null;
            /**
             * Format: date
             * @description Of `replan`.
             */
            endsOn?: string | null;
            /**
             * Format: uuid
             * @description Of `accept_finding`.
             */
            findingId?: string | null;
            /**
             * Format: uuid
             * @description The initiative that it changes.
             */
            initiativeId?: string | null;
            /** @enum {string} */
            kind: "accept_finding" | "approve" | "assign_owner" | "coordinate" | "fund" | "merge" | "replan" | "return" | "stop";
            /**
             * Format: uuid
             * @description The other one: of `coordinate`; of `merge` the one that stays.
             */
            otherInitiativeId?: string | null;
            /**
             * Format: uuid
             * @description The coordinator of `coordinate`, the accountable person of `assign_owner`.
             */
            personId?: string | null;
            /** @description Needed by `return` and `stop`. */
            reason?: string | null;
            /** @description Of `merge`: what was chosen where the two differ (POST /v1/merges/previews tells where). */
            resolutions?: components["schemas"]["Resolutions"] | null;
            /**
             * Format: date
             * @description Of `replan`.
             */
            startsOn?: string | null;
        };
        /** @description {key} has ended ({state}), so a decision changes nothing in it any more. Decide about the initiative that goes on, or take back first what ended this one. */
        EffectOnEndedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/effect_on_ended";
        };
        /** @description This cannot be taken back as it was: {record} changed since the decision ({what}). Put that right first, or decide anew on it as it is. */
        EffectOvertakenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/effect_overtaken";
        };
        EffortMoveResponse: {
            effort: number;
            from: components["schemas"]["MoveStageResponse"];
            /** @description Points that the move takes off the index. */
            gain: number;
            sentence: string;
            /** @description Of the effort on stages whose need is known, 0..1. */
            share: number;
            to: components["schemas"]["MoveStageResponse"];
        };
        /** @description There is a user with this e-mail address already. Sign up with the password of that user. */
        EmailInUseProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/email_in_use";
        };
        EnterDecision: {
            /**
             * Format: uuid
             * @description A decision that was taken.
             */
            decisionId: string;
        };
        EvidenceResponse: {
            /** @description Whether somebody chose it; otherwise it has the worst gap. */
            chosen: boolean;
            from: string;
            /** @description 0 at the target, 1 at the worst possible. */
            gap: number | null;
            interval: components["schemas"]["IntervalResponse"] | null;
            /** Format: uuid */
            journeyId: string | null;
            journeyName: string | null;
            /** Format: uuid */
            kpiId: string;
            kpiName: string;
            /** Format: uuid */
            measurementId: string;
            n: number | null;
            sentence: string;
            /** Format: uuid */
            stageId: string | null;
            stageName: string | null;
            target: number | null;
            /** @description Fewer answers than the organisation asks for. */
            thin: boolean | null;
            to: string;
            unit: string | null;
            value: number;
        };
        ExaminationsResponse: {
            /**
             * Format: date-time
             * @description When the findings were last brought up to date; null when never.
             */
            examinedAt: string | null;
            waiting: components["schemas"]["ExaminationsWaiting"];
            /**
             * Format: date-time
             * @description When everything was last looked at.
             */
            wholeAt: string | null;
        };
        ExaminationsWaiting: {
            /** @description Changes that were not examined yet. */
            changes: number;
            /** @description Initiatives that are to be compared anew because of them. */
            initiatives: number;
        };
        ExceptionPage: {
            items: components["schemas"]["ExceptionResponse"][];
            nextCursor: string | null;
        };
        ExceptionResponse: {
            /** Format: uuid */
            agreementId: string;
            /**
             * Format: uuid
             * @description The member who approved it.
             */
            approverId: string;
            approverName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            expiresOn: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            initiativeId: string;
            reason: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        ExclusionRequest: {
            /** Format: uuid */
            initiativeId: string;
            /** Format: uuid */
            otherInitiativeId: string;
            reason?: string | null;
        };
        ExclusionResponse: {
            /** Format: uuid */
            initiativeId: string;
            /** Format: uuid */
            otherInitiativeId: string;
            reason: string | null;
        };
        /** @description Decision {key} was taken: what was expected of it is judged, not restated. A later decision can have an expectation of its own. */
        ExpectationFixedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/expectation_fixed";
        };
        ExpectationOutcomeResponse: {
            /** @enum {string|null} */
            by: "measurement" | null | "person";
            /** @description Null: unknown, for the reason. */
            cameTrue: boolean | null;
            /** @enum {string|null} */
            reason: "judged_unknown" | "no_expectation" | "no_measurement_since" | "not_due" | "not_executed" | "not_judged" | null;
            /** @description (confidence − outcome)². */
            squaredError: number | null;
        };
        ExpectationResponse: {
            /** @description What was measured last when it was stated. */
            baseline: number | null;
            /** @enum {string|null} */
            comparison: "at_least" | "at_most" | "falls" | null | "rises";
            confidence: number;
            /** Format: date */
            expectedOn: string;
            /** Format: uuid */
            kpiId: string | null;
            /** Format: date-time */
            statedAt: string;
            statedByName: string;
            /** @description In the KPI's unit. */
            value: number | null;
            words: string | null;
        };
        ExplanationRequest: {
            en: string;
            nl: string;
        };
        ExternalReferenceRequest: {
            externalId: string;
            key?: string | null;
            source: string;
            /** Format: uri */
            url?: string | null;
        };
        ExternalReferenceResponse: {
            externalId: string;
            key: string | null;
            source: string;
            url: string | null;
        };
        FactResponse: {
            /** @description The fields of an initiative that say it. */
            fields: string[];
            meaning: string;
            name: string;
            /** @description Whether it can be unknown. */
            nullable: boolean;
            /** @enum {string} */
            type: "boolean" | "choice" | "date" | "number";
            /** @description Of a choice. */
            values: string[];
        };
        FactsResponse: {
            items: components["schemas"]["FactResponse"][];
            /** @description The operators that a condition may use. */
            operators: string[];
        };
        /** @description One fault of the input. */
        FieldError: {
            /** @description Which rule, for machines. */
            code: string;
            /** @description What is wrong, for people, in the language asked for. */
            message: string;
            /** @description Where: an RFC 6901 pointer into the body, `#query/…` or `#header/…`. */
            pointer: string;
        };
        FigureResponse: {
            /** @description The nights of the last thirteen weeks, oldest first: the line beside the number. */
            course: components["schemas"]["NightlyFigureResponse"][];
            /** @enum {string} */
            name: "duplicated_effort" | "fragmentation_index" | "open_conflicts" | "uncontributing_share" | "underway_without_approval" | "white_spots";
            /**
             * @description Why the value is null.
             * @enum {string|null}
             */
            reason: "no_effort" | "no_expected_change" | "no_known_need" | "no_need" | "not_examined" | null;
            sentence: string;
            trend: components["schemas"]["TrendResponse"] | null;
            /**
             * @description Why there is no trend.
             * @enum {string|null}
             */
            trendReason: "no_history" | null;
            /**
             * @description `percent` is 0..100, `share` is 0..1.
             * @enum {string}
             */
            unit: "count" | "percent" | "share";
            value: number | null;
        };
        FindingActor: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description The name at the time. */
            name: string;
        };
        FindingCan: {
            judge: boolean;
        };
        FindingChangePage: {
            items: components["schemas"]["FindingChangeResponse"][];
            nextCursor: string | null;
        };
        FindingChangeResponse: {
            at: string;
            /**
             * @description Why the radar changed it by itself; null when a person did.
             * @enum {string|null}
             */
            because: "evidence_changed" | "ground_gone" | null | "seen_again";
            by: components["schemas"]["FindingActor"];
            /** Format: uuid */
            id: string;
            /** @description The person's words, or the radar's reason in the caller's language. */
            reason: string | null;
            /** @enum {string} */
            status: "acknowledged" | "dismissed" | "open" | "resolved";
        };
        FindingPage: {
            items: components["schemas"]["FindingResponse"][];
            nextCursor: string | null;
        };
        FindingRecordResponse: {
            /** Format: uuid */
            id: string;
            /** @description The human number of an initiative. */
            key: string | null;
            /** @description As it is called now. */
            name: string;
            /** @enum {string} */
            type: "goal" | "initiative" | "journey" | "kpi" | "stage";
        };
        FindingResponse: {
            can: components["schemas"]["FindingCan"];
            /** @description How sure the radar is, 0–1. */
            certainty: number | null;
            /** @description In the organisation's unit. */
            effortAtStake: number;
            /** @description True when part of that effort is unknown and the median stands in. */
            estimated: boolean;
            /** @description What it rests on; its members differ by kind. */
            evidence: {
                [key: string]: unknown;
            };
            explanation: string;
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "change_collision" | "channel_silo" | "diffuse" | "duplicate" | "fragmentation" | "guardrail" | "hidden_overlap" | "issue_gone" | "kpi_conflict" | "namesake" | "over_served" | "overclaim" | "possible_duplicate" | "sequel" | "uncontributing" | "underway_without_approval" | "unowned" | "white_spot";
            /**
             * Format: date-time
             * @description The last examination in which it was there.
             */
            lastSeenAt: string;
            /** @description False when its ground was gone at the last examination. */
            present: boolean;
            /** @description What the person said who changed the status last. */
            reason: string | null;
            /** @description The records concerned, at most fifty. */
            records: components["schemas"]["FindingRecordResponse"][];
            /** @description 0–100: how sure the radar is, times the weight of the effort at stake; null when it is not known how sure. */
            severity: number | null;
            /** @enum {string} */
            status: "acknowledged" | "dismissed" | "open" | "resolved";
            /** @description What would resolve it. */
            suggestion: string;
            title: string;
            /** @description Goes up when its evidence or its status changes; part of the ETag. */
            version: number;
        };
        FollowThroughCan: {
            expect: boolean;
            judge: boolean;
        };
        FollowThroughReportResponse: {
            calibration: components["schemas"]["CalibrationResponse"];
            changed: number;
            /** Format: date-time */
            computedAt: string;
            /** @description By name. */
            deciders: components["schemas"]["DeciderResponse"][];
            /** @description Decisions that were taken. */
            decisions: number;
            /** @description Of how many something was expected. */
            expectations: number;
            formula: components["schemas"]["CalibrationFormulaResponse"];
            kept: number;
            /** @description What the figures are made of: the latest 500 decisions. */
            lines: components["schemas"]["FollowedDecisionResponse"][];
            notExecuted: number;
            unjudged: number;
        };
        FollowThroughResponse: {
            can: components["schemas"]["FollowThroughCan"];
            /** Format: uuid */
            decisionId: string;
            expectation: components["schemas"]["ExpectationResponse"] | null;
            judgement: components["schemas"]["JudgementResponse"] | null;
            /** @description What the KPI's measurement says by the day of the expectation; null while there is none since it was stated. */
            observation: components["schemas"]["ObservationResponse"] | null;
            outcome: components["schemas"]["ExpectationOutcomeResponse"];
            /** @description 0 while nothing was said. */
            version: number;
        };
        FollowUpCan: {
            amend: boolean;
            delete: boolean;
            /** @description Mark it as done, cancel it, or open it again. */
            settle: boolean;
        };
        /** @description {owner} owns this follow-up. Its owner settles it, or a member of the board. */
        FollowUpNotYoursProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/follow_up_not_yours";
        };
        FollowUpPage: {
            items: components["schemas"]["FollowUpResponse"][];
            nextCursor: string | null;
        };
        FollowUpResponse: {
            can: components["schemas"]["FollowUpCan"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            decisionId: string | null;
            /** Format: date */
            dueOn: string;
            /**
             * Format: uuid
             * @description The finding that it is about; null also when the radar has forgotten it.
             */
            findingId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            initiativeId: string | null;
            /** Format: uuid */
            meetingId: string | null;
            /** @description Open beyond its day, as of today. */
            overdue: boolean;
            /** Format: uuid */
            ownerId: string;
            reason: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @enum {string} */
            state: "cancelled" | "done" | "open";
            text: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        /** @description This follow-up is {en}. Open it again before changing it. */
        FollowUpSettledProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/follow_up_settled";
        };
        FollowedDecisionResponse: {
            confidence: number | null;
            /** Format: date-time */
            decidedAt: string;
            /** Format: uuid */
            deciderId: string;
            deciderName: string;
            /** Format: uuid */
            decisionId: string;
            /**
             * @description Null: nobody judged it yet.
             * @enum {string|null}
             */
            execution: "changed" | "kept" | "not_executed" | null;
            /** Format: date */
            expectedOn: string | null;
            key: string;
            outcome: components["schemas"]["ExpectationOutcomeResponse"];
            question: string;
        };
        /** @description Your roles do not allow this ({permission}). */
        ForbiddenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/forbidden";
        };
        FormulaResponse: {
            name: string;
            version: number;
        };
        FragmentationPage: {
            items: components["schemas"]["ScopeFragmentationResponse"][];
            nextCursor: string | null;
        };
        FragmentationParametersResponse: {
            /**
             * @description Over which initiatives: `true` the active ones, `false` the others, `all`.
             * @enum {string}
             */
            active: "all" | "false" | "true";
            coordination: components["schemas"]["CoordinationWeightsResponse"];
            effortUnit: string;
            /** @description The effort that stands in for an unknown one: the median of what is known of initiatives that are not final. */
            medianEffort: number;
        };
        FragmentationResponse: {
            /** Format: date-time */
            computedAt: string;
            /** @description The initiatives on the scope, most effort first, at most 100 of `initiatives`. */
            contributors: components["schemas"]["ContributorResponse"][];
            /** @description As many teams of equal size would be as fragmented without coordination. */
            effectiveTeams: number | null;
            effort: number;
            /** @description Share of the effort that stands on the median, 0..1. */
            estimatedShare: number | null;
            formula: components["schemas"]["FormulaResponse"];
            /** @description 0..100: the chance in percent that two units of effort belong to different teams without coordination; null without effort. */
            index: number | null;
            initiatives: number;
            /** @description The pairs that coordination would gain most from, at most 20. */
            pairs: components["schemas"]["PairResponse"][];
            parameters: components["schemas"]["FragmentationParametersResponse"];
            /**
             * @description Why the index is null.
             * @enum {string|null}
             */
            reason: "no_effort" | null;
            scope: components["schemas"]["ScopeResponse"];
            /** @description What it says, in the caller's language. */
            sentence: string;
            teams: components["schemas"]["TeamEffortResponse"][];
            /** @description For a journey: the effort-weighted mean index of its stages. */
            withinStage?: number | null;
            /** @description How many initiatives have no team, and count as a team each. */
            withoutTeam: number;
        };
        FrontierPointResponse: {
            chosenIds: string[];
            conflict: number;
            customer: number;
            fragmentation: number;
            gap: number;
            internal: number;
            lambda: number;
            /** @description λ·customer + (1 − λ)·internal − μ·fragmentation − ν·conflict. */
            objective: number;
        };
        GoalLinkRequest: {
            /** @description How the initiative contributes to the goal, in a sentence. */
            contribution?: string | null;
            /** Format: uuid */
            goalId: string;
        };
        GoalLinkResponse: {
            contribution: string | null;
            /** Format: uuid */
            goalId: string;
        };
        GoalPage: {
            items: components["schemas"]["GoalResponse"][];
            nextCursor: string | null;
        };
        GoalPartResponse: {
            goal: components["schemas"]["PriorityRecordResponse"];
            weight: number;
        };
        GoalResolution: {
            /**
             * @description Keep the survivor's sentence (without a choice it stays), take another's, or join them.
             * @enum {string}
             */
            choice: "join" | "keep" | "take";
            /** Format: uuid */
            fromId?: string | null;
            /** Format: uuid */
            goalId: string;
        };
        GoalResponse: {
            /** Format: date-time */
            archivedAt: string | null;
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            customerInterest: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ownerId: string | null;
            /** Format: uuid */
            parentId: string | null;
            targets: components["schemas"]["GoalTargetResponse"][];
            title: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        GoalTargetBody: {
            /** @description Where it stood. */
            baseline?: number | null;
            /** Format: date */
            dueOn?: string | null;
            /** Format: uuid */
            kpiId: string;
            /** @description Where it is to stand; not worse than the baseline. */
            value: number;
        };
        GoalTargetResponse: {
            baseline: number | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            kpiId: string;
            value: number;
        };
        GoalWeightRequest: {
            /** Format: uuid */
            goalId: string;
            /** @description 0..1; subgoals without a weight of their own take it over. */
            weight: number;
        };
        GoalWeightResponse: {
            /** Format: uuid */
            goalId: string;
            weight: number;
        };
        GoalWorkResponse: {
            effort: number;
            /** Format: uuid */
            id: string;
            /** @description On the goal and its subgoals, each once. */
            initiatives: number;
            name: string;
            /** Format: uuid */
            parentId: string | null;
        };
        GovernanceCostResponse: {
            /** Format: date-time */
            computedAt: string;
            formula: components["schemas"]["GovernanceFormula"];
            lanes: components["schemas"]["LaneCostResponse"][];
            since: string;
        };
        GovernanceFormula: {
            name: string;
            version: number;
        };
        GrantException: {
            /**
             * Format: date
             * @description The last day on which it holds.
             */
            expiresOn: string;
            /** Format: uuid */
            initiativeId: string;
            reason: string;
        };
        GrantMandate: {
            /** @description Up to and including this amount; null: any. */
            amount?: components["schemas"]["Money"] | null;
            /** @description Kinds of effects; null: every kind. */
            effects?: ("accept_finding" | "approve" | "assign_owner" | "coordinate" | "fund" | "merge" | "replan" | "return" | "stop")[] | null;
            /**
             * Format: uuid
             * @description A member of the board.
             */
            memberId: string;
            note?: string | null;
            /** @enum {string} */
            scope: "goals" | "journeys" | "organisation" | "teams";
            /** @description The journeys, teams or goals, with what lies under them; empty for the whole organisation. */
            scopeIds?: string[];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The last day; null: until further notice.
             */
            validUntil?: string | null;
        };
        GuardrailResponse: {
            actual: number;
            /** @enum {string} */
            bound: "ceiling" | "floor";
            /** @description 0..1. */
            confidence: number | null;
            expectedChange: number;
            initiative: components["schemas"]["InitiativeLabelResponse"];
            kpi: components["schemas"]["KpiOfConflictResponse"];
            limit: number;
            /** Format: uuid */
            ownerId: string | null;
            sentence: string;
        };
        HealthIssues: {
            /** @description With an initiative, and no longer there. */
            gone: number;
            /** @description Issues of the chosen projects that are known. */
            known: number;
            /** @description Of those, with an initiative. */
            registered: number;
        };
        HealthMessageResponse: {
            /** @enum {string} */
            code: "behind" | "failing" | "inbox_failed" | "issues_gone" | "left_alone" | "never_imported" | "no_rules" | "paused" | "points_nearly_used" | "points_used" | "token_ended" | "token_ends_soon" | "webhooks_end_soon" | "webhooks_ended";
            /** @enum {string} */
            severity: "fault" | "warning";
            /** @description In the reader's language. */
            text: string;
        };
        HealthPoints: {
            /** @description 0 is no budget. */
            perHour: number;
            /**
             * Format: date-time
             * @description When the next hour begins, at none used; null while none are used.
             */
            renewsAt: string | null;
            /** @description Requests in the running hour. */
            requests: number;
            /** @description In the running hour. */
            used: number;
        };
        HealthResponse: {
            /** @enum {string} */
            status: "ok";
        };
        HealthToken: {
            /**
             * Format: date-time
             * @description When it ends, as the administrator said.
             */
            expiresAt: string | null;
        };
        HealthWebhooks: {
            /**
             * Format: date-time
             * @description Of those that Regie registered itself; admin webhooks do not end.
             */
            expiresAt: string | null;
            /** @description Given up after several attempts. */
            failed: number;
            /** Format: date-time */
            lastAt: string | null;
            /** @description Received and not yet worked off. */
            waiting: number;
        };
        /** @description What was agreed about this step is not met ({what}). Each line under heldBackBy says what would satisfy it. */
        HeldBackProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 422;
            /** @constant */
            type?: "/problems/held_back";
        };
        HistoryActor: {
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
        };
        HistoryChange: {
            after: string | number | boolean | Record<string, never> | null | unknown[];
            before: string | number | boolean | Record<string, never> | null | unknown[];
            field: string;
        };
        HistoryEntryResponse: {
            at: string;
            by: components["schemas"]["HistoryActor"];
            changes: components["schemas"]["HistoryChange"][];
            /** Format: uuid */
            id: string;
            reason: string | null;
            what: string;
        };
        HistoryPage: {
            items: components["schemas"]["HistoryEntryResponse"][];
            nextCursor: string | null;
        };
        /** @description This Idempotency-Key was used with another body. Use a new key for a new request. */
        IdempotencyMismatchProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 422;
            /** @constant */
            type?: "/problems/idempotency_mismatch";
        };
        /** @description The first request with this Idempotency-Key is still running. Try again shortly. */
        IdempotencyRunningProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/idempotency_running";
        };
        ImportCan: {
            commit: boolean;
            undo: boolean;
        };
        /** @description Nothing was written: {count} rows have errors and all_or_nothing was asked. Read them at /v1/imports/{id}/rows?action=error. */
        ImportHasErrorsProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/import_has_errors";
        };
        ImportLikelyDuplicate: {
            /** Format: uuid */
            initiativeId?: string;
            key?: string;
            /** @description An earlier row of the same file. */
            row?: number;
            title: string;
        };
        /** @description The import is {state}; this needs one that is {needed}. */
        ImportNotReadyProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/import_not_ready";
        };
        ImportPage: {
            items: components["schemas"]["ImportResponse"][];
            nextCursor: string | null;
        };
        ImportRemains: {
            /** @description Records that the import made and that others use by now. */
            records: components["schemas"]["RemainingRecord"][];
            rowCount: number;
            /** @description Rows whose initiative somebody changed or related since; the first hundred. */
            rows: components["schemas"]["RemainingRow"][];
        };
        ImportResponse: {
            can: components["schemas"]["ImportCan"];
            /** Format: date-time */
            committedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** @description `utf-8` or `windows-1252`. */
            encoding: string;
            fileName: string;
            /** @description `csv`, `xlsx` or `json`. */
            format: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The operation that works on it or last did.
             */
            operationId: string | null;
            /** @description Of an undone import: what stayed. */
            remains: components["schemas"]["ImportRemains"] | null;
            /** @description How many rows the file has. */
            rows: number;
            source: string;
            /** @enum {string} */
            state: "analysing" | "committed" | "committing" | "failed" | "ready" | "undoing" | "undone";
            summary: components["schemas"]["ImportSummary"];
            /** @description What the commit makes because rows name it and nobody has it. */
            toCreate: components["schemas"]["ImportToCreate"][];
            /** Format: date-time */
            undoneAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description How many rows stand in the register by this import; fewer than it has when its commit was cancelled; null when nobody counted. */
            written: number | null;
        };
        ImportRowCell: {
            /** @description The column of the file. */
            column: string;
            /** @description The field of the initiative that it fills. */
            field: string;
            /** @description As it was understood, in the reader's language; null where it says nothing or could not be read. */
            value: string | null;
        };
        ImportRowPage: {
            items: components["schemas"]["ImportRowResponse"][];
            nextCursor: string | null;
        };
        ImportRowProblem: {
            code: string;
            /** @description The column of the file; null when the row as a whole is meant. */
            column: string | null;
            message: string;
        };
        ImportRowResponse: {
            /**
             * @description `create`, `update`, `unchanged`, `likely_duplicate` or `error`.
             * @enum {string}
             */
            action: "create" | "error" | "likely_duplicate" | "unchanged" | "update";
            /** @description The columns that are read, in the order of the file. */
            cells: components["schemas"]["ImportRowCell"][];
            /** Format: uuid */
            initiativeId?: string;
            likelyDuplicates?: components["schemas"]["ImportLikelyDuplicate"][];
            problems: components["schemas"]["ImportRowProblem"][];
            /** @description As a spreadsheet numbers it: the header is row 1. In a JSON file the first item is 1. */
            row: number;
            /** @description `undone`, or `changed_since` when an undo left it. */
            undo?: string;
        };
        ImportSummary: {
            create: number;
            error: number;
            likelyDuplicate: number;
            unchanged: number;
            update: number;
        };
        ImportToCreate: {
            /** @description Of a stage: its journey. */
            journey?: string;
            name: string;
            type: string;
        };
        /** @description No set of initiatives meets all of this: {en}. Give up one of these, and the others can go together. */
        InfeasibleRoundProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 422;
            /** @constant */
            type?: "/problems/infeasible_round";
        };
        InitiativeCan: {
            amend: boolean;
            approve: boolean;
            comment: boolean;
            delete: boolean;
            ratify: boolean;
            relate: boolean;
            stop: boolean;
            submit: boolean;
        };
        InitiativeInOneLine: {
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            state: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
            /** Format: uuid */
            teamId: string | null;
            title: string;
        };
        InitiativeKpiLinkResponse: {
            baseline: number | null;
            confidence: number | null;
            expectedChange: number | null;
            /** Format: uuid */
            kpiId: string;
            lagDays: number | null;
        };
        InitiativeLabelResponse: {
            /** Format: uuid */
            id: string;
            key: string;
            /** Format: uuid */
            teamId: string | null;
            title: string;
        };
        InitiativeNeighboursResponse: {
            /** @description The stages of the initiative, in its own order. */
            stages: components["schemas"]["StageNeighboursResponse"][];
        };
        InitiativePage: {
            items: components["schemas"]["InitiativeResponse"][];
            nextCursor: string | null;
        };
        InitiativeResponse: {
            /** Format: uuid */
            accountablePersonId: string | null;
            budget: components["schemas"]["MoneyResponse"] | null;
            can: components["schemas"]["InitiativeCan"];
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            deliveryStatus: "done" | "not_started" | "underway";
            description: string | null;
            desiredExperience: string | null;
            /** @enum {string|null} */
            discipline: "culture" | "customer_understanding" | "design" | "governance" | "measurement" | null | "strategy";
            effort: number | null;
            /** Format: date */
            endsOn: string | null;
            /** @enum {string|null} */
            evidenceGrade: "assumption" | "experimental" | null | "qualitative" | "quantitative";
            externalReferences: components["schemas"]["ExternalReferenceResponse"][];
            goals: components["schemas"]["GoalLinkResponse"][];
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            kind: "improvement_action" | "improvement_project" | "strategic_project";
            kpis: components["schemas"]["InitiativeKpiLinkResponse"][];
            reversible: boolean | null;
            /** @enum {string|null} */
            risk: "high" | "low" | "medium" | null;
            /** Format: uuid */
            sponsorPersonId: string | null;
            stages: components["schemas"]["StageLinkResponse"][];
            /** Format: date */
            startsOn: string | null;
            /** @enum {string} */
            state: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
            /** Format: uuid */
            teamId: string | null;
            title: string;
            /** @enum {string|null} */
            trigger: "business_model" | "competitor" | "cost" | "customer_need" | null | "regulation" | "technology";
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        /** @description The request was not carried out. Mention the request id when you report this. */
        InternalProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 500;
            /** @constant */
            type?: "/problems/internal";
        };
        InternalValueResponse: {
            /** @description −1..1, over the largest of the candidates. */
            earnings: number | null;
            /** @enum {string|null} */
            earningsReason: "no_change" | "no_claim" | "no_confidence" | "no_contribution" | "no_effort" | "no_known_need" | "no_stages" | null;
            goalParts: components["schemas"]["GoalPartResponse"][];
            /** @description 0..1, over the largest of the candidates. */
            goals: number;
            moneyParts: components["schemas"]["MoneyPartResponse"][];
            /** @enum {string|null} */
            reason: "no_change" | "no_claim" | "no_confidence" | "no_contribution" | "no_effort" | "no_known_need" | "no_stages" | null;
            /** @description (1 − money) · goals + money · earnings; null when unknown. */
            value: number | null;
        };
        IntervalResponse: {
            high: number;
            low: number;
        };
        InvitationPage: {
            items: components["schemas"]["InvitationResponse"][];
            nextCursor: string | null;
        };
        InvitationResponse: {
            /** Format: date-time */
            acceptedAt: string | null;
            can: components["schemas"]["CanRevoke"];
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            roles: ("admin" | "analyst" | "board_member" | "director" | "product_owner" | "viewer")[];
            /** @enum {string} */
            status: "accepted" | "expired" | "open" | "revoked";
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        Invite: {
            /** Format: email */
            email: string;
            roles: ("admin" | "analyst" | "board_member" | "director" | "product_owner" | "viewer")[];
        };
        ItemRecordBody: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "decision" | "goal" | "initiative" | "journey" | "kpi" | "stage";
        };
        JiraChoiceRequest: {
            /** @description Ids of types of issues that are taken whatever their level. */
            issueTypeIds?: string[];
            /** @description A further condition, in Jira's own language and without an order. */
            jql?: string | null;
            /** @description The lowest level: 1 is epics and above; null is every level. */
            minLevel?: number | null;
            /** @description Keys of projects; null is every project that the account sees. */
            projectKeys?: string[] | null;
        };
        /** @description It is not granted, was used for another connection, or does not reach this site. */
        JiraConsentUnusableProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/jira_consent_unusable";
        };
        /** @description What they were encrypted with is no longer among the settings. Give the credentials of {name} anew. */
        JiraCredentialsUnreadableProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/jira_credentials_unreadable";
        };
        JiraEffectRequest: {
            /** @description Of a `goal`: how it contributes. */
            contribution?: string | null;
            /** @description Of a `kpi`, in its unit. */
            expectedChange?: number | null;
            /** Format: uuid */
            goalId?: string;
            /** @enum {string} */
            kind: "discipline" | "goal" | "initiative_kind" | "kpi" | "stage" | "team" | "trigger";
            /** Format: uuid */
            kpiId?: string;
            /** Format: uuid */
            stageId?: string;
            /** Format: uuid */
            teamId?: string;
            /**
             * @description Of `initiative_kind`, `trigger` and `discipline`.
             * @enum {string}
             */
            value?: "business_model" | "competitor" | "cost" | "culture" | "customer_need" | "customer_understanding" | "design" | "governance" | "improvement_action" | "improvement_project" | "measurement" | "regulation" | "strategic_project" | "strategy" | "technology";
        };
        JiraFieldsRequest: {
            desiredExperience?: string | null;
            effort?: string | null;
            endsOn?: string | null;
            startsOn?: string | null;
        };
        JiraHealthResponse: {
            /** @description Until when the site asked to be left alone. */
            blockedUntil: string | null;
            issues: components["schemas"]["HealthIssues"];
            /** @description How old the newest change was when it was taken in, in seconds. */
            lagSeconds: number | null;
            /** Format: date-time */
            lastFailureAt: string | null;
            /** Format: date-time */
            lastImportAt: string | null;
            /** Format: date-time */
            lastPollAt: string | null;
            /** Format: date-time */
            lastSuccessAt: string | null;
            /** Format: date-time */
            lastSweepAt: string | null;
            /** @description The worst first; empty when all is well. */
            messages: components["schemas"]["HealthMessageResponse"][];
            points: components["schemas"]["HealthPoints"];
            /** @enum {string} */
            status: "attention" | "failing" | "healthy" | "new" | "paused";
            /** @description The account's time zone on the site. */
            timeZone: string | null;
            token: components["schemas"]["HealthToken"];
            webhooks: components["schemas"]["HealthWebhooks"];
        };
        JiraIssuePage: {
            items: components["schemas"]["JiraIssueResponse"][];
            nextCursor: string | null;
        };
        JiraIssueResponse: {
            /**
             * Format: date-time
             * @description Since when it is there no longer.
             */
            goneAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            initiativeId: string | null;
            key: string | null;
            /** @description Why it has no initiative, or why the last change was not taken over. */
            leftOut: components["schemas"]["JiraLeftOutResponse"] | null;
            /** @description -1 subtask, 0 base, 1 epic, 2 and more above. */
            level: number | null;
            /** @enum {string} */
            outcome: "failed" | "registered" | "skipped";
            projectKey: string | null;
            /** @description The issue's id on its site: survives a move, unlike the key. */
            siteIssueId: string;
            title: string | null;
            /**
             * Format: date-time
             * @description When it changed last on its site.
             */
            updatedAt: string | null;
        };
        JiraLeftOutResponse: {
            code: string;
            /** @description In the reader's language. */
            text: string;
        };
        /** @description Nothing says yet what is taken in from {name}. Look at a preview and save the rules first. */
        JiraNoRulesProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/jira_no_rules";
        };
        /** @description {name} is paused: nothing is asked of Jira until it goes on. */
        JiraPausedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/jira_paused";
        };
        JiraPeopleRequest: {
            /** @enum {string} */
            accountable?: "assignee" | "nobody" | "reporter";
            /** @description Whether people are recognised by their address as well. */
            byEmail?: boolean;
            /** @description Account id (Cloud) or user key (Data Center) → the person's id. */
            persons?: {
                [key: string]: string;
            };
        };
        /** @description {name}: {en} */
        JiraRefusedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/jira_refused";
        };
        /** @description {key} has its initiative already. */
        JiraRegisteredProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/jira_registered";
        };
        JiraRelationsRequest: {
            duplicates?: boolean;
            /** @description Parents become programmes. */
            parents?: boolean;
        };
        JiraRuleRequest: {
            effects: components["schemas"]["JiraEffectRequest"][];
            source: components["schemas"]["JiraSourceRequest"];
            values: string[];
        };
        JiraRulesResponse: {
            choice: components["schemas"]["JiraChoiceRequest"];
            /** Format: uuid */
            connectionId: string;
            fields: components["schemas"]["JiraFieldsRequest"];
            people: components["schemas"]["JiraPeopleRequest"];
            relations: components["schemas"]["JiraRelationsRequest"];
            rules: components["schemas"]["JiraRuleRequest"][];
            /** Format: date-time */
            savedAt: string | null;
            savedBy: string | null;
            statuses: components["schemas"]["JiraStatusesRequest"];
            /** @description Part of the ETag; 0 before any rules were saved. */
            version: number;
        };
        /** @description X-Hub-Signature must be sha256= and the HMAC-SHA256 of the body with the secret of the connection; a rule of Automation sends the secret as X-Regie-Secret. */
        JiraSignatureProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 401;
            /** @constant */
            type?: "/problems/jira_signature";
        };
        JiraSourceRequest: {
            /** @description Of a `field`: its id, which is another on each site. */
            fieldId?: string;
            /** @description Shown only. */
            fieldName?: string | null;
            /** @enum {string} */
            kind: "component" | "field" | "issue_type" | "label" | "parent" | "project";
        };
        JiraStatusesRequest: {
            /** @enum {string|null} */
            done?: "done" | "not_started" | null | "underway";
            /** @enum {string|null} */
            indeterminate?: "done" | "not_started" | null | "underway";
            /** @enum {string|null} */
            new?: "done" | "not_started" | null | "underway";
            /**
             * @description Jira's "No Category".
             * @enum {string|null}
             */
            undefined?: "done" | "not_started" | null | "underway";
        };
        /** @description {key} is no longer only proposed: stop it in the register instead. */
        JiraTakenUpProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/jira_taken_up";
        };
        /** @description {name}: {en} */
        JiraUnavailableProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 503;
            /** @constant */
            type?: "/problems/jira_unavailable";
        };
        /** @description What is known of {key} is not enough for an initiative: it has no summary. */
        JiraUnregistrableProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/jira_unregistrable";
        };
        JourneyPage: {
            items: components["schemas"]["JourneyResponse"][];
            nextCursor: string | null;
        };
        JourneyResponse: {
            /** Format: date-time */
            archivedAt: string | null;
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description Somebody who has left stays named here; the journey counts as unowned from then on.
             */
            ownerId: string | null;
            /**
             * Format: uuid
             * @description The journey it is part of.
             */
            parentId: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        JudgeDark: {
            /**
             * Format: uuid
             * @description Of `attach`: the initiative that it is.
             */
            initiativeId?: string;
            /** @enum {string} */
            verdict: "attach" | "not_cx" | "open" | "register";
        };
        JudgeDecision: {
            /**
             * @description Whether what was expected came true; needed for an expectation in words, otherwise the measurement says it.
             * @enum {string|null}
             */
            cameTrue?: "no" | null | "unknown" | "yes";
            /**
             * @description Done as it was taken, done otherwise, not done.
             * @enum {string}
             */
            execution: "changed" | "kept" | "not_executed";
            note?: string | null;
        };
        JudgeFinding: {
            /** @description Needed to dismiss. */
            reason?: string | null;
            /** @enum {string} */
            status: "acknowledged" | "dismissed" | "open" | "resolved";
        };
        JudgedResponse: {
            /**
             * Format: uuid
             * @description The initiative that the issue is now.
             */
            initiativeId: string | null;
            /** @enum {string} */
            verdict: "attach" | "not_cx" | "open" | "register";
        };
        /** @description Decision {key} can be judged from {day} on. */
        JudgedTooEarlyProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/judged_too_early";
        };
        JudgementResponse: {
            /**
             * @description Null: what the measurement says.
             * @enum {string|null}
             */
            cameTrue: "no" | null | "unknown" | "yes";
            /** @enum {string} */
            execution: "changed" | "kept" | "not_executed";
            /** Format: uuid */
            judgedById: string;
            judgedByName: string;
            /** Format: date */
            judgedOn: string;
            note: string | null;
        };
        KeptRecordResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        KeptScopeResponse: {
            goals: components["schemas"]["KeptRecordResponse"][];
            kpis: components["schemas"]["KeptRecordResponse"][];
            /** @description Differences that would wait for a choice. */
            openChoices: number;
            stages: components["schemas"]["KeptStageResponse"][];
        };
        KeptStageResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Of the effort, 0–1. */
            share: number;
        };
        KindChangeResponse: {
            /** @enum {string} */
            kind: "change_collision" | "channel_silo" | "diffuse" | "duplicate" | "fragmentation" | "guardrail" | "hidden_overlap" | "issue_gone" | "kpi_conflict" | "namesake" | "over_served" | "overclaim" | "possible_duplicate" | "sequel" | "uncontributing" | "underway_without_approval" | "unowned" | "white_spot";
            now: number;
            then: number;
        };
        KindPrecisionResponse: {
            /** @description Wilson's 95 % interval. */
            interval: components["schemas"]["IntervalResponse"] | null;
            /** @description How many were judged, and how many of them were right. */
            judged: number;
            /** @enum {string} */
            kind: "duplicate" | "hidden_overlap" | "namesake" | "possible_duplicate" | "sequel";
            /** @description right / judged, 0..1; null when nothing was judged. */
            precision: number | null;
            right: number;
        };
        KpiCan: {
            amend: boolean;
            delete: boolean;
            /** @description Add measurements. */
            measure: boolean;
        };
        KpiDefinitionResponse: {
            definitionVersion: number;
            /** @enum {string} */
            kind: "ces" | "churn" | "conversion" | "csat" | "enps" | "fcr" | "ktv" | "margin" | "market_share" | "mtv" | "nps" | "other" | "revenue";
            question: string | null;
            scale: components["schemas"]["ScaleResponse"];
            /** @description Since when it holds. */
            since: string;
            /** @enum {string} */
            statistic: "mean" | "nps" | "top_box" | "value";
            topBoxFrom: number | null;
        };
        KpiDefinitions: {
            /** @description Oldest first. */
            items: components["schemas"]["KpiDefinitionResponse"][];
        };
        KpiLinkPage: {
            items: components["schemas"]["KpiLinkResponse"][];
            nextCursor: string | null;
        };
        KpiLinkRequest: {
            baseline?: number | null;
            /** @description 0–1. */
            confidence?: number | null;
            /** @description Signed, in the KPI's unit. */
            expectedChange?: number | null;
            /** Format: uuid */
            kpiId: string;
            /** @description Days after `endsOn` until the effect shows. */
            lagDays?: number | null;
        };
        KpiLinkResponse: {
            /** @enum {string} */
            basis: "assumed" | "measured";
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            fromKpiId: string;
            /** Format: uuid */
            id: string;
            /** @enum {number} */
            sign: -1 | 1;
            /** Format: uuid */
            toKpiId: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        KpiOfConflictResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            unit: string | null;
        };
        KpiPage: {
            items: components["schemas"]["KpiResponse"][];
            nextCursor: string | null;
        };
        KpiResolution: {
            /**
             * @description Keep the survivor's link, take another's, or add the expected changes up.
             * @enum {string}
             */
            choice: "keep" | "sum" | "take";
            /**
             * Format: uuid
             * @description Whose to take; may be left out when only one other initiative says something.
             */
            fromId?: string | null;
            /** Format: uuid */
            kpiId: string;
        };
        KpiResponse: {
            /** Format: date-time */
            archivedAt: string | null;
            /** @enum {string} */
            betterWhen: "higher" | "lower";
            can: components["schemas"]["KpiCan"];
            ceiling: number | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Goes up when kind, statistic, scale, top box or question change: measurements of unequal definitions do not join. */
            definitionVersion: number;
            floor: number | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "ces" | "churn" | "conversion" | "csat" | "enps" | "fcr" | "ktv" | "margin" | "market_share" | "mtv" | "nps" | "other" | "revenue";
            name: string;
            /** Format: uuid */
            ownerId: string | null;
            question: string | null;
            scale: components["schemas"]["ScaleResponse"];
            scope: components["schemas"]["KpiScopeResponse"];
            /** @enum {string} */
            statistic: "mean" | "nps" | "top_box" | "value";
            target: number | null;
            /** @description For `top_box`: the lowest answer that counts. */
            topBoxFrom: number | null;
            unit: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
            worstPossible: number | null;
        };
        KpiScopeBody: {
            /**
             * Format: uuid
             * @description The journey or stage; absent for the organisation.
             */
            id?: string | null;
            /** @enum {string} */
            kind: "journey" | "organisation" | "stage";
        };
        KpiScopeResponse: {
            /**
             * Format: uuid
             * @description The journey or stage; null for the organisation.
             */
            id: string | null;
            /** @enum {string} */
            kind: "journey" | "organisation" | "stage";
        };
        KpiSeriesResponse: {
            /** @description The latest ended period over everybody, under the current definition; null when there is none. */
            actual: components["schemas"]["SeriesPointResponse"] | null;
            /** @enum {string} */
            betterWhen: "higher" | "lower";
            /** Format: date-time */
            computedAt: string;
            formula: components["schemas"]["SeriesFormula"];
            /** Format: uuid */
            kpiId: string;
            /** @description One line per definition: lines of unequal definitions do not join. */
            lines: components["schemas"]["SeriesLineResponse"][];
            parameters: components["schemas"]["SeriesParameters"];
            /** @description Standard deviation of the last twelve actuals; null with fewer than four. */
            spread: number | null;
            target: number | null;
            /** @description True when older points were left out. */
            truncated: boolean;
        };
        LaneCostResponse: {
            asked: components["schemas"]["AskedResponse"];
            ended: number;
            /**
             * @description Null: initiatives whose lane is unknown.
             * @enum {string|null}
             */
            lane: "green" | "improvement" | null | "strategic";
            longestDays: number | null;
            /** @description Days in review, the middle one of those that ended. */
            medianDays: number | null;
            overdue: number | null;
            /** @enum {string|null} */
            reason: "none_ended" | null;
            waiting: number;
        };
        LaneNeedsResponse: {
            /** @description Whether an approval needs a decision of the board. */
            decision: boolean;
            sponsor: boolean;
            /** @description Days that an initiative should wait in review at most. */
            waitingDays: number;
        };
        LaneResponse: {
            /** Format: date-time */
            computedAt: string;
            /** Format: uuid */
            initiativeId: string;
            /**
             * @description Null when something unknown decides between lanes.
             * @enum {string|null}
             */
            lane: "green" | "improvement" | null | "strategic";
            /** @description Null while the lane is unknown. */
            needs: components["schemas"]["LaneNeedsResponse"] | null;
            parameters: components["schemas"]["LaneRulesResponse"];
            /** @description The lanes that are left. */
            possible: ("green" | "improvement" | "strategic")[];
            reversible: boolean | null;
            /** @enum {string|null} */
            risk: "high" | "low" | "medium" | null;
            /** @enum {string|null} */
            size: "large" | "medium" | null | "small";
            /** @description What is unknown and decides. */
            unknown: ("budget" | "effort" | "reversible" | "risk")[];
            /** @description The transitions that need no decision. */
            withoutDecision: ("approve" | "close" | "lapse" | "merge" | "reopen" | "return" | "start_delivery" | "start_measuring" | "stop" | "submit")[];
        };
        LaneRulesResponse: {
            /** @description In whole units of the organisation's currency. */
            budget: components["schemas"]["LimitsResponse"];
            currency: string;
            /** @description In the organisation's effort unit. */
            effort: components["schemas"]["LimitsResponse"];
            /** @enum {string} */
            greenRisk: "high" | "low" | "medium";
        };
        LaneSettingsResponse: {
            /** @enum {string} */
            enforcement: "block" | "warn";
            /** @enum {string} */
            greenRisk: "low" | "medium";
            greenWaitingDays: number;
            improvementWaitingDays: number;
            largeBudget: number;
            /** @description Large from this effort on; null = the default of the effort unit (12 FTE months). */
            largeEffort: number | null;
            smallBudget: number;
            /** @description Small up to this effort; null = the default of the effort unit (3 FTE months). */
            smallEffort: number | null;
            strategicWaitingDays: number;
        };
        /** @description An organisation keeps at least one administrator. Make somebody else one first. */
        LastAdminProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/last_admin";
        };
        LeadGroundResponse: {
            /** @enum {string} */
            ground: "accountable" | "approved" | "contributes" | "largest_effort" | "oldest";
            text: string;
        };
        LeftOutResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            reason: "final" | "gone";
        };
        LimitsResponse: {
            /** @description Large from here on. */
            large: number;
            /** @description Small up to here. */
            small: number;
        };
        LineageResponse: {
            /** @description Who it is now: itself, or the last survivor that it went up in. */
            current: components["schemas"]["MergedInitiativeResponse"];
            /** Format: uuid */
            initiativeId: string;
            /** @description Every merge on the line, the oldest first. */
            steps: components["schemas"]["LineageStepResponse"][];
        };
        LineageStepResponse: {
            from: components["schemas"]["MergedInitiativeResponse"];
            into: components["schemas"]["MergedInitiativeResponse"];
            /** Format: uuid */
            mergeId: string;
            /** Format: date-time */
            mergedAt: string;
            mergedByName: string;
            reason: string;
        };
        MakeCoordination: {
            /**
             * Format: uuid
             * @description Who sees to it that they stay coordinated.
             */
            coordinatorId?: string | null;
            /**
             * Format: uuid
             * @description All initiatives that this finding names.
             */
            findingId?: string | null;
            /** @description Who are to be coordinated, each with each. Give these or a finding. */
            initiativeIds?: string[] | null;
            note?: string | null;
            /** @description By board members and directors only. */
            ratified?: boolean;
        };
        MakeDryRun: {
            settings: components["schemas"]["TriedSettings"];
        };
        MakeMerge: {
            /** @description Who go up in it. */
            fromIds: string[];
            /**
             * Format: uuid
             * @description The survivor.
             */
            intoId: string;
            reason: string;
            resolutions?: components["schemas"]["Resolutions"] | null;
            /** @description The versions that were read; another one by now is stale. */
            versions?: components["schemas"]["ReadVersion"][] | null;
        };
        /** @description The request is malformed: {unreadable}. */
        MalformedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 400;
            /** @constant */
            type?: "/problems/malformed";
        };
        MandatePage: {
            items: components["schemas"]["MandateResponse"][];
            nextCursor: string | null;
        };
        MandateResponse: {
            amount: components["schemas"]["MoneyResponse"] | null;
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            /** @description Null: every kind. */
            effects: ("accept_finding" | "approve" | "assign_owner" | "coordinate" | "fund" | "merge" | "replan" | "return" | "stop")[] | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            memberId: string;
            /** @description Null for somebody who is no longer a member. */
            memberName: string | null;
            note: string | null;
            /** @enum {string} */
            scope: "goals" | "journeys" | "organisation" | "teams";
            scopeIds: string[];
            /** Format: date-time */
            updatedAt: string;
            validFrom: string;
            validUntil: string | null;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        MarginResponse: {
            /** @description With whom it fragments or conflicts, the worst first. */
            against: components["schemas"]["NamedInitiativeResponse"][];
            conflict: number;
            customer: number;
            fragmentation: number;
            internal: number;
            net: number;
        };
        MatrixCellResponse: {
            /** @description Only with `measure=budget`. */
            budget?: components["schemas"]["MoneyResponse"];
            /** Format: uuid */
            columnId: string;
            /** @description Only with `measure=count`. */
            count?: number;
            /** @description In the organisation's unit; only with `measure=effort`. */
            effort?: number;
            initiatives: number;
            /** Format: uuid */
            rowId: string;
            /** @description Of the total, 0..1; null when the total is 0. */
            share: number | null;
        };
        MatrixParametersResponse: {
            /**
             * @description Over which initiatives: `true` the active ones, `false` the others, `all`.
             * @enum {string}
             */
            active: "all" | "false" | "true";
            columns: string;
            effortUnit: string;
            /** @enum {string} */
            measure: "budget" | "count" | "effort";
            /** @description The effort that stands in for an unknown one: the median of what is known of initiatives that are not final. */
            medianEffort: number;
            rows: string;
        };
        MatrixRecordResponse: {
            /** @description Only with `measure=budget`. */
            budget?: components["schemas"]["MoneyResponse"];
            /** @description Only with `measure=count`. */
            count?: number;
            /** @description In the organisation's unit; only with `measure=effort`. */
            effort?: number;
            /** @description The record's id, or the code of a state, trigger or kind. */
            id: string;
            initiatives: number;
            name: string;
            /**
             * Format: uuid
             * @description The journey of a stage; the parent of a team, journey or goal.
             */
            parentId: string | null;
        };
        MatrixResponse: {
            /** @description Only cells with work. */
            cells: components["schemas"]["MatrixCellResponse"][];
            columns: components["schemas"]["MatrixRecordResponse"][];
            /** Format: date-time */
            computedAt: string;
            /** @description Share of the total effort that stands on the median, 0..1. */
            estimatedShare: number | null;
            formula: components["schemas"]["FormulaResponse"];
            /** @description Budgets in other currencies, which are not added. */
            otherCurrencies: components["schemas"]["OtherCurrencyResponse"][];
            /** @description True where cells, rows or columns may add up to more than the total. */
            overlapping: boolean;
            parameters: components["schemas"]["MatrixParametersResponse"];
            /** @description Each with what it adds up to, every initiative once. */
            rows: components["schemas"]["MatrixRecordResponse"][];
            /** @description What it says, in the caller's language. */
            sentence: string;
            /** @description Every initiative once. */
            totals: components["schemas"]["AmountResponse"];
            /** @description Initiatives whose effort is unknown (the median stands in) or whose budget is unknown (it counts for nothing). */
            unknown: number;
            /** @description What is in no cell. */
            unlinked: components["schemas"]["AmountResponse"];
        };
        MeasurementPage: {
            items: components["schemas"]["MeasurementResponse"][];
            nextCursor: string | null;
        };
        MeasurementResponse: {
            answers: {
                [key: string]: number;
            } | null;
            can: components["schemas"]["Can"];
            /** Format: uuid */
            channelId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The definition of the KPI under which it was taken. */
            definitionVersion: number;
            from: string;
            /** Format: uuid */
            id: string;
            /** @description 95 %; null when the standard error is unknown. */
            interval: components["schemas"]["IntervalResponse"] | null;
            /** Format: uuid */
            kpiId: string;
            /** @description How many people answered. */
            n: number | null;
            /** @description How many people were asked. */
            offered: number | null;
            /** Format: uuid */
            segmentId: string | null;
            source: string;
            standardError: number | null;
            /** @description Fewer than 30 answers; null when their number is unknown. */
            thin: boolean | null;
            /** @description The first day that is not included. */
            to: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Stated, or made of the answers by the KPI's statistic; null when nobody answered. */
            value: number | null;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        /** @description The meeting “{title}” is open. Close it first: a decision belongs to one meeting. */
        MeetingAlreadyOpenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/meeting_already_open";
        };
        MeetingCan: {
            amend: boolean;
            close: boolean;
            delete: boolean;
            open: boolean;
        };
        /** @description The meeting “{title}” was closed on {en}: its agenda, minutes and attendance are frozen. Put what is to be added on the agenda of the next meeting. */
        MeetingClosedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/meeting_closed";
        };
        /** @description The meeting “{title}” is not closed: there is a digest once its agenda, minutes and attendance are frozen. */
        MeetingNotFrozenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/meeting_not_frozen";
        };
        /** @description The meeting “{title}” is {en}; this is possible only while it is open. Open it first. */
        MeetingNotOpenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/meeting_not_open";
        };
        /** @description The meeting “{title}” is {en}; this is possible only while it is planned. */
        MeetingNotPlannedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/meeting_not_planned";
        };
        MeetingPage: {
            items: components["schemas"]["MeetingResponse"][];
            nextCursor: string | null;
        };
        MeetingResponse: {
            /** @description SEQUENCE of its calendar entry. */
            calendarSequence: number;
            can: components["schemas"]["MeetingCan"];
            /**
             * Format: uuid
             * @description The member who chairs it.
             */
            chairId: string;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description SHA-256 over the canonical JSON (RFC 8785) of what was frozen; null until it is closed. */
            digest: string | null;
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: uuid
             * @description The KPI whose measurement opens the meeting; null: the one with the worst gap.
             */
            evidenceKpiId: string | null;
            /** Format: uuid */
            id: string;
            invitedIds: string[];
            /** Format: date-time */
            openedAt: string | null;
            place: string | null;
            presentIds: string[];
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "closed" | "open" | "planned";
            timeZone: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        /** @description Board members needed for the quorum: {quorum}; noted as present: {present}. Note who is there (presentIds), or call the meeting for another day. */
        MeetingWithoutQuorumProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/meeting_without_quorum";
        };
        MemberPage: {
            items: components["schemas"]["MemberResponse"][];
            nextCursor: string | null;
        };
        MemberResponse: {
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description The person of the register that this member is.
             */
            personId: string | null;
            roles: ("admin" | "analyst" | "board_member" | "director" | "product_owner" | "viewer")[];
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        MergeCan: {
            undo: boolean;
        };
        /** @description The merge cannot be taken back exactly: {what} changed since. Put that back first, or correct by hand. Nothing was changed. */
        MergeChangedSinceProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/merge_changed_since";
        };
        MergeClaimResponse: {
            /** @description Of a conflict about a goal. */
            contribution: string | null;
            /** @description In the KPI's unit; of a conflict about a KPI. */
            expectedChange: number | null;
            /** Format: uuid */
            initiativeId: string;
            /**
             * Format: uuid
             * @description Of a conflict about the programme.
             */
            programmeId: string | null;
        };
        MergeConflictResponse: {
            /** @enum {string} */
            about: "goal" | "kpi" | "programme";
            choices: string[];
            /** @description What was chosen, or what goes without choosing. */
            chosen: string | null;
            claims: components["schemas"]["MergeClaimResponse"][];
            /** @description Nothing is merged before somebody has chosen. */
            needed: boolean;
            /**
             * Format: uuid
             * @description The KPI or goal; null for the programme.
             */
            recordId: string | null;
        };
        /** @description {key} is {state}. Reopen it first, or merge into an initiative that goes on. */
        MergeIntoFinalProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/merge_into_final";
        };
        MergeMemberResponse: {
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            state: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
            /** Format: uuid */
            teamId: string | null;
            title: string;
            /** @description The version that the preview is of. */
            version: number;
        };
        /** @description {key} is {state}. Reopen it first, or leave it out. */
        MergeOfFinalProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/merge_of_final";
        };
        MergePage: {
            items: components["schemas"]["MergeResponse"][];
            nextCursor: string | null;
        };
        MergePreviewResponse: {
            carriedOver: components["schemas"]["CarriedOverResponse"];
            conflicts: components["schemas"]["MergeConflictResponse"][];
            from: components["schemas"]["MergeMemberResponse"][];
            into: components["schemas"]["MergeMemberResponse"];
            /** @description No conflict waits for a choice. */
            ready: boolean;
        };
        MergeResponse: {
            can: components["schemas"]["MergeCan"];
            carriedOver: components["schemas"]["CarriedOverResponse"];
            conflicts: components["schemas"]["MergeConflictResponse"][];
            /** Format: date-time */
            createdAt: string;
            from: components["schemas"]["MergedInitiativeResponse"][];
            /** Format: uuid */
            id: string;
            into: components["schemas"]["MergedInitiativeResponse"] | null;
            mergedBy: string;
            mergedByName: string;
            reason: string;
            undoReason: string | null;
            /** Format: date-time */
            undoneAt: string | null;
            undoneByName: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        /** @description This relation was made by a merge. Take the merge back to remove it. */
        MergeStaysProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/merge_stays";
        };
        /** @description This merge was taken back already. Merge again if that is what you want. */
        MergeUndoneProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/merge_undone";
        };
        /** @description The initiatives differ in {count} places that need a choice. Each stands under conflicts; choose under resolutions. */
        MergeUnresolvedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/merge_unresolved";
        };
        MergedInitiativeResponse: {
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            state: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
            /** Format: uuid */
            teamId: string | null;
            title: string;
        };
        /** @description This address does not answer {method}. */
        MethodNotAllowedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 405;
            /** @constant */
            type?: "/problems/method_not_allowed";
        };
        MinutedDecisionResponse: {
            /** @description −3 … +3. */
            cx: number | null;
            /** Format: date-time */
            decidedAt: string;
            decidedByName: string;
            /** Format: uuid */
            id: string;
            key: string;
            optionKey: string;
            optionTitle: string;
            question: string;
            rationale: string | null;
        };
        MinutedFollowUpResponse: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            text: string;
        };
        MinutedMemberResponse: {
            /** Format: uuid */
            memberId: string;
            name: string;
            /** @description Counts for the quorum. */
            onBoard: boolean;
        };
        MinutedNoteResponse: {
            /** Format: uuid */
            itemId: string;
            note: string;
            title: string;
        };
        MinutesResponse: {
            chair: components["schemas"]["MinutedMemberResponse"];
            decisions: components["schemas"]["MinutedDecisionResponse"][];
            followUps: components["schemas"]["MinutedFollowUpResponse"][];
            invited: components["schemas"]["MinutedMemberResponse"][];
            /** Format: uuid */
            meetingId: string;
            notes: components["schemas"]["MinutedNoteResponse"][];
            present: components["schemas"]["MinutedMemberResponse"][];
            quorum: components["schemas"]["QuorumResponse"];
        };
        Money: {
            amountMinor: number;
            /** @description ISO 4217, three letters. */
            currency: string;
        };
        MoneyPartResponse: {
            /** @description Expected change in the good direction times its confidence; null when either is unknown. */
            expected: number | null;
            kpi: components["schemas"]["PriorityRecordResponse"];
        };
        MoneyResponse: {
            amountMinor: number;
            currency: string;
        };
        MonthLoadResponse: {
            /** @description How many initiatives end in it. */
            initiatives: number;
            month: string;
        };
        MoveDecision: {
            /**
             * @description `open` puts a draft before the board, `draft` takes an open decision back.
             * @enum {string}
             */
            to: "draft" | "open";
        };
        MoveInitiative: {
            /** @description Needed to return, stop or reopen. */
            reason?: string | null;
            /** @enum {string} */
            to: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
        };
        MoveMeeting: {
            /**
             * @description `open` needs a quorum and takes the agenda as it is; `closed` freezes agenda, minutes and attendance.
             * @enum {string}
             */
            to: "closed" | "open";
        };
        MoveStageResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MovedInitiativeResponse: {
            /** Format: uuid */
            accountablePersonId: string | null;
            budget: components["schemas"]["MoneyResponse"] | null;
            can: components["schemas"]["InitiativeCan"];
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            deliveryStatus: "done" | "not_started" | "underway";
            description: string | null;
            desiredExperience: string | null;
            /** @enum {string|null} */
            discipline: "culture" | "customer_understanding" | "design" | "governance" | "measurement" | null | "strategy";
            effort: number | null;
            /** Format: date */
            endsOn: string | null;
            /** @enum {string|null} */
            evidenceGrade: "assumption" | "experimental" | null | "qualitative" | "quantitative";
            externalReferences: components["schemas"]["ExternalReferenceResponse"][];
            goals: components["schemas"]["GoalLinkResponse"][];
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            kind: "improvement_action" | "improvement_project" | "strategic_project";
            kpis: components["schemas"]["InitiativeKpiLinkResponse"][];
            /** @description What was agreed about this step and is not met: warnings that did not hold it back. */
            remarks: components["schemas"]["RemarkResponse"][];
            reversible: boolean | null;
            /** @enum {string|null} */
            risk: "high" | "low" | "medium" | null;
            /** Format: uuid */
            sponsorPersonId: string | null;
            stages: components["schemas"]["StageLinkResponse"][];
            /** Format: date */
            startsOn: string | null;
            /** @enum {string} */
            state: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
            /** Format: uuid */
            teamId: string | null;
            title: string;
            /** @enum {string|null} */
            trigger: "business_model" | "competitor" | "cost" | "customer_need" | null | "regulation" | "technology";
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        NamedInitiativeResponse: {
            /** Format: uuid */
            id: string;
            key: string;
            title: string;
        };
        NamedRecordResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NamedResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NeighbourInitiativeResponse: {
            /** Format: date */
            endsOn: string | null;
            /** Format: uuid */
            id: string;
            key: string;
            /** @description Of its effort that goes to this stage, 0–1. */
            share: number;
            /** Format: date */
            startsOn: string | null;
            /** @enum {string} */
            state: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
            title: string;
            /** @description Overlap of the delivery windows over the shorter one, 0–1; null when a date is unknown. */
            windowOverlap: number | null;
        };
        NightlyFigureResponse: {
            /** @description UTC. */
            on: string;
            /** @description Null when it was unknown then. */
            value: number | null;
        };
        /** @description No initiative passes the filters of this round. Widen them, name initiatives, or include active work. */
        NoCandidatesProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 422;
            /** @constant */
            type?: "/problems/no_candidates";
        };
        /** @description You are not a member of that organisation (any more). Ask its administrator for an invitation. */
        NoMembershipProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/no_membership";
        };
        NotCarriedPage: {
            items: components["schemas"]["NotCarriedResponse"][];
            nextCursor: string | null;
        };
        NotCarriedResponse: {
            /** @enum {string} */
            code: "circular_parent" | "date_not_usable" | "description_shortened" | "duplicate_not_taken" | "effort_not_usable" | "embedded_files" | "experience_shortened" | "link_kind_not_carried" | "parent_not_taken" | "parent_unknown" | "period_reversed" | "same_initiative" | "second_programme" | "status_kept" | "status_without_category" | "title_shortened" | "too_many_links" | "unknown_person" | "unmapped_component" | "unmapped_label" | "unread";
            /** Format: uuid */
            id: string;
            key: string | null;
            siteIssueId: string;
            /** @description In the reader's language. */
            text: string;
            /** @description Where in the issue. */
            what: string;
        };
        /** @description There is no such {record} in this organisation. */
        NotFoundProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 404;
            /** @constant */
            type?: "/problems/not_found";
        };
        /** @description Decision {key} is {en}; only a decision that was taken and not yet revised can be revised. */
        NotRevisableProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/not_revisable";
        };
        /** @description Decision {key} was taken by {decider}: only the decider says afterwards what was expected, and how surely. */
        NotTheDeciderProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/not_the_decider";
        };
        /** @description You may do this for initiatives that you or your team answer for; {key} is not one of them. */
        NotYourInitiativeProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/not_your_initiative";
        };
        ObservationResponse: {
            cameTrue: boolean;
            from: string;
            /** Format: uuid */
            measurementId: string;
            to: string;
            value: number;
        };
        OpenChoiceResponse: {
            /** @enum {string} */
            about: "goal" | "kpi" | "programme";
            /** @description The place of the merge among the changes. */
            change: number;
            choices: string[];
            /**
             * Format: uuid
             * @description The KPI or goal; null for the programme.
             */
            recordId: string | null;
        };
        OpenFindingsResponse: {
            /** @description How many findings are open. */
            open: number;
            /** @description The most severe, with their next step. */
            worst: components["schemas"]["WorstFindingResponse"][];
        };
        OperationCan: {
            cancel: boolean;
        };
        /** @description The operation has {state}; there is nothing left to call off. What an import wrote is taken back by its undo. */
        OperationFinishedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/operation_finished";
        };
        /** @description Work of the kind {kind} runs to its end. */
        OperationNotCancellableProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/operation_not_cancellable";
        };
        OperationProgress: {
            done: number;
            /** @description What is being done, in the reader's language, where the work says so. */
            phase: string | null;
            /** @description Null as long as nobody knows it. */
            total: number | null;
        };
        OperationResponse: {
            can: components["schemas"]["OperationCan"];
            /**
             * Format: date-time
             * @description When somebody called it off; it stops at its next step.
             */
            cancelAskedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description Why it failed: type, title, status and detail as in any refusal. */
            problem: {
                [key: string]: unknown;
            } | null;
            progress: components["schemas"]["OperationProgress"];
            /** @description What came of it, once it has succeeded, or what was done when it was cancelled; its shape is told where it starts. */
            result: {
                [key: string]: unknown;
            } | null;
            /**
             * @description `queued`, `running`, `succeeded`, `failed` or `cancelled`.
             * @enum {string}
             */
            state: "cancelled" | "failed" | "queued" | "running" | "succeeded";
            /** Format: date-time */
            updatedAt: string;
        };
        OptionBody: {
            description?: string | null;
            /** @description Exactly one option does nothing. */
            doNothing?: boolean;
            /** @description Done when the option is chosen, in this order, all or none. */
            effects?: components["schemas"]["EffectBody"][];
            /** @description What it does to employees, −3 … +3. */
            employees?: number | null;
            employeesNote?: string | null;
            /** @description What it is called within the decision. */
            key: string;
            /** @description What comes in (+) or goes out (−), in the organisation's currency. */
            money?: components["schemas"]["BalanceBody"] | null;
            /** @description The CX-impact assessment. */
            stages?: components["schemas"]["StageEffectBody"][];
            title: string;
        };
        OrderAgenda: {
            /** @description Items of the agenda: these first, in this order. */
            itemIds: string[];
        };
        OrganisationCan: {
            amend: boolean;
            amendSettings: boolean;
        };
        OrganisationResponse: {
            can: components["schemas"]["OrganisationCan"];
            /** Format: date-time */
            createdAt: string;
            currency: string;
            /** @description True for the demonstration organisation: nothing in it is real. */
            demo: boolean;
            /** @enum {string} */
            effortUnit: "fte_days" | "fte_months" | "hours" | "k_eur" | "story_points";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            locale: "en" | "nl";
            name: string;
            settings: components["schemas"]["SettingsResponse"];
            slug: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        OtherCurrencyResponse: {
            budget: components["schemas"]["MoneyResponse"];
            initiatives: number;
        };
        OutcomeResponse: {
            /** Format: uuid */
            initiativeId: string | null;
            /** @enum {string} */
            kind: "accept_finding" | "approve" | "assign_owner" | "coordinate" | "fund" | "merge" | "replan" | "return" | "stop";
        };
        OverclaimResponse: {
            actual: number | null;
            /** @description At most 20 of them, those that promise most first. */
            claimants: components["schemas"]["ClaimResponse"][];
            /** @description How many initiatives promise something, and how many of them do not say how sure they are. */
            claims: number;
            kpi: components["schemas"]["KpiOfConflictResponse"];
            /** @description Σ |expectedChange| · confidence. */
            promised: number;
            /** @description Promised / to gain; null with `no_room`. */
            ratio: number | null;
            /** @enum {string|null} */
            reason: "no_room" | null;
            /** @description From the actual to the target, in the good direction. */
            room: number | null;
            sentence: string;
            target: number | null;
            withoutConfidence: number;
        };
        OverlapDimensions: {
            channel: number | null;
            goal: number | null;
            kpi: number | null;
            segment: number | null;
            /** @description Overlap per dimension, 0–1; null where one of the two says nothing. */
            stage: number | null;
        };
        OverlapWeightsResponse: {
            channel: number;
            goal: number;
            kpi: number;
            segment: number;
            stage: number;
        };
        OverviewResponse: {
            /** Format: date-time */
            computedAt: string;
            effort: number;
            /** @description Share of the effort that stands on the median, 0..1. */
            estimatedShare: number | null;
            /** @description The director's six figures. */
            figures: components["schemas"]["FigureResponse"][];
            findings: components["schemas"]["OpenFindingsResponse"];
            formula: components["schemas"]["FormulaResponse"];
            goalsWithoutWork: components["schemas"]["GoalWorkResponse"][];
            /** @description Active initiatives and their effort. */
            initiatives: number;
            parameters: components["schemas"]["ParametersResponse"];
            /** @description What it says, in the caller's language. */
            sentence: string;
            /** @description Without a goal link that says how. */
            uncontributing: components["schemas"]["CountedInitiativesResponse"];
            underwayWithoutApproval: components["schemas"]["CountedInitiativesResponse"];
            unowned: components["schemas"]["UnownedOverviewResponse"];
            worstFragmentation: components["schemas"]["WorstFragmentationResponse"];
        };
        /** @description You answer for {key} yourself. Let another board member or director decide about an exception. */
        OwnExceptionProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/own_exception";
        };
        OwnableRecordsResponse: {
            goal: number;
            journey: number;
            kpi: number;
            stage: number;
        };
        PairResponse: {
            a: components["schemas"]["InitiativeLabelResponse"];
            b: components["schemas"]["InitiativeLabelResponse"];
            /** @description 0 or 0.5. */
            coordination: number;
            /** @description Points that full coordination of the two would take off the index. */
            gain: number;
            sentence: string;
        };
        ParametersResponse: {
            /**
             * @description Over which initiatives: `true` the active ones, `false` the others, `all`.
             * @enum {string}
             */
            active: "all" | "false" | "true";
            effortUnit: string;
            /** @description The effort that stands in for an unknown one: the median of what is known of initiatives that are not final. */
            medianEffort: number;
        };
        PartDriftResponse: {
            /** @description 0 the same, 1 another altogether. */
            drift: number;
            /** @enum {string} */
            part: "budget" | "dates" | "kpis" | "owner" | "stages";
            weight: number;
        };
        /** @description An API key has no user and no sessions: sign in as a member. */
        PeopleOnlyProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 403;
            /** @constant */
            type?: "/problems/people_only";
        };
        PersonPage: {
            items: components["schemas"]["PersonResponse"][];
            nextCursor: string | null;
        };
        PersonResponse: {
            /** @description False once somebody has left. */
            active: boolean;
            /** Format: date-time */
            archivedAt: string | null;
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            email: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            teamId: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        PersonaPage: {
            items: components["schemas"]["PersonaResponse"][];
            nextCursor: string | null;
        };
        PersonaResponse: {
            /** Format: date-time */
            archivedAt: string | null;
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description The segment it belongs to.
             */
            segmentId: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        PinCostResponse: {
            /** @description How much more of the objective could be had without it. */
            cost: number;
            /** @description What would come in, and go out, without it. */
            inInstead: components["schemas"]["NamedInitiativeResponse"][];
            initiative: components["schemas"]["NamedInitiativeResponse"];
            outInstead: components["schemas"]["NamedInitiativeResponse"][];
            /** @enum {string} */
            place: "in" | "out";
            sentence: string;
            /** @description It may be this much more: what was not proven. */
            uncertainty: number;
        };
        PinRequest: {
            /** Format: uuid */
            initiativeId: string;
            /**
             * @description `in`: whatever it costs; `out`: whatever it would bring.
             * @enum {string}
             */
            place: "in" | "out";
            reason?: string | null;
        };
        PinResponse: {
            /** Format: uuid */
            initiativeId: string;
            /** Format: uuid */
            pinnedById: string;
            pinnedByName: string;
            /** @enum {string} */
            place: "in" | "out";
            reason: string | null;
        };
        PrecisionResponse: {
            /** @description Wilson's 95 % interval. */
            interval: components["schemas"]["IntervalResponse"] | null;
            /** @description How many were judged, and how many of them were right. */
            judged: number;
            /** @description right / judged, 0..1; null when nothing was judged. */
            precision: number | null;
            right: number;
        };
        /** @description Send If-Match with the ETag of the version you read, so that nobody overwrites another’s work. */
        PreconditionRequiredProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 428;
            /** @constant */
            type?: "/problems/precondition_required";
        };
        PrepareDecision: {
            /** @description The members who are asked to attest; empty: any member of the board. */
            attesterIds?: string[];
            context?: string | null;
            /**
             * Format: uuid
             * @description The person who answers for what customers will be owed; otherwise the owner of each stage that gets worse.
             */
            debtOwnerId?: string | null;
            /** @description At least two, of which exactly one does nothing. */
            options?: components["schemas"]["OptionBody"][];
            question: string;
            /** @description What it is about; the initiatives that effects change are added. */
            records?: components["schemas"]["ConcernedBody"][];
            /**
             * Format: date
             * @description When the board looks again; needed for a choice that is negative for customers.
             */
            reviewOn?: string | null;
            /**
             * Format: uuid
             * @description The decision that this one revises: choosing anything but “do nothing” takes its effects back.
             */
            revisesId?: string | null;
        };
        PreviewMerge: {
            /** @description Who go up in it. */
            fromIds: string[];
            /**
             * Format: uuid
             * @description The survivor.
             */
            intoId: string;
            resolutions?: components["schemas"]["Resolutions"] | null;
        };
        PriorityFormulaResponse: {
            name: string;
            version: number;
        };
        PriorityRecordResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PriorityResultInShortResponse: {
            /** @description The register as of this moment. */
            asOf: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            ranByName: string;
            /** Format: uuid */
            roundId: string;
            /** @description The version of the round whose question it answers. */
            roundVersion: number;
            summary: components["schemas"]["ResultSummaryResponse"];
        };
        PriorityResultPage: {
            items: components["schemas"]["PriorityResultInShortResponse"][];
            nextCursor: string | null;
        };
        PriorityResultResponse: {
            /** @description The register as of this moment. */
            asOf: string;
            candidates: components["schemas"]["RoundCandidateResponse"][];
            /** Format: date-time */
            createdAt: string;
            effortUnit: string;
            formula: components["schemas"]["PriorityFormulaResponse"];
            frontier: components["schemas"]["FrontierPointResponse"][];
            /** Format: uuid */
            id: string;
            leftOut: components["schemas"]["LeftOutResponse"][];
            /** @description Stands in for an unknown effort. */
            medianEffort: number;
            pinCosts: components["schemas"]["PinCostResponse"][];
            ranByName: string;
            /** Format: uuid */
            roundId: string;
            /** @description The version of the round whose question it answers. */
            roundVersion: number;
            scarcities: components["schemas"]["ScarcityResponse"][];
            sentence: string;
            summary: components["schemas"]["ResultSummaryResponse"];
            /** @description Conflicts on KPIs of unknown strength, which weigh nothing. */
            unknownConflicts: number;
        };
        PriorityRoundCan: {
            amend: boolean;
            delete: boolean;
            run: boolean;
        };
        PriorityRoundPage: {
            items: components["schemas"]["PriorityRoundResponse"][];
            nextCursor: string | null;
        };
        PriorityRoundResponse: {
            budget: components["schemas"]["MoneyResponse"] | null;
            can: components["schemas"]["PriorityRoundCan"];
            candidates: components["schemas"]["RoundCandidatesResponse"];
            capacities: components["schemas"]["TeamCapacityResponse"][];
            /** Format: date-time */
            createdAt: string;
            exclusions: components["schemas"]["ExclusionResponse"][];
            goalWeights: components["schemas"]["GoalWeightResponse"][];
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The newest of its results.
             */
            lastResultId: string | null;
            pins: components["schemas"]["PinResponse"][];
            /**
             * @description `ran`: its last result answers this question; `draft`: it was not run, or amended since.
             * @enum {string}
             */
            state: "draft" | "ran";
            title: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
            weights: components["schemas"]["RoundWeightsResponse"];
        };
        /** @description A refusal (RFC 9457). Members beyond these are told with the problem. */
        Problem: {
            /** @description What is wrong this time and what to do. */
            detail: string;
            errors?: components["schemas"]["FieldError"][];
            /** @description The request id: mention it when you ask for help. */
            instance: string;
            status: number;
            /** @description The problem in a few words, in the language asked for. */
            title: string;
            /**
             * Format: uri-reference
             * @description Which problem; the address of a page about it.
             */
            type: string;
        };
        ProgrammeResolution: {
            /** @enum {string} */
            choice: "keep" | "take";
            /**
             * Format: uuid
             * @description Whose programme to take.
             */
            fromId?: string | null;
        };
        ProposeInitiative: {
            /** Format: uuid */
            accountablePersonId?: string | null;
            budget?: components["schemas"]["Money"] | null;
            /**
             * @description The work's own word.
             * @enum {string}
             */
            deliveryStatus?: "done" | "not_started" | "underway";
            description?: string | null;
            /** @description What the customer is to experience. */
            desiredExperience?: string | null;
            /** @enum {string|null} */
            discipline?: "culture" | "customer_understanding" | "design" | "governance" | "measurement" | null | "strategy";
            /** @description In the organisation's effort unit; null = unknown. */
            effort?: number | null;
            /** Format: date */
            endsOn?: string | null;
            /** @enum {string|null} */
            evidenceGrade?: "assumption" | "experimental" | null | "qualitative" | "quantitative";
            externalReferences?: components["schemas"]["ExternalReferenceRequest"][] | null;
            goals?: components["schemas"]["GoalLinkRequest"][] | null;
            /** @enum {string} */
            kind?: "improvement_action" | "improvement_project" | "strategic_project";
            kpis?: components["schemas"]["KpiLinkRequest"][] | null;
            /** @description Whether it can be taken back without harm to customers; null = unknown. */
            reversible?: boolean | null;
            /**
             * @description How much can go wrong, as its owner judges it; null = not judged yet.
             * @enum {string|null}
             */
            risk?: "high" | "low" | "medium" | null;
            /**
             * Format: uuid
             * @description Who answers for it at the top.
             */
            sponsorPersonId?: string | null;
            stages?: components["schemas"]["StageLinkRequest"][] | null;
            /** Format: date */
            startsOn?: string | null;
            /** Format: uuid */
            teamId?: string | null;
            title: string;
            /** @enum {string|null} */
            trigger?: "business_model" | "competitor" | "cost" | "customer_need" | null | "regulation" | "technology";
        };
        ProposedInitiativeResponse: {
            /** Format: uuid */
            accountablePersonId: string | null;
            budget: components["schemas"]["MoneyResponse"] | null;
            can: components["schemas"]["InitiativeCan"];
            /** Format: date-time */
            createdAt: string;
            /** @description True when not everything was compared. */
            degraded?: boolean;
            /** @enum {string} */
            deliveryStatus: "done" | "not_started" | "underway";
            description: string | null;
            desiredExperience: string | null;
            /** @enum {string|null} */
            discipline: "culture" | "customer_understanding" | "design" | "governance" | "measurement" | null | "strategy";
            effort: number | null;
            /** Format: date */
            endsOn: string | null;
            /** @enum {string|null} */
            evidenceGrade: "assumption" | "experimental" | null | "qualitative" | "quantitative";
            externalReferences: components["schemas"]["ExternalReferenceResponse"][];
            goals: components["schemas"]["GoalLinkResponse"][];
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            kind: "improvement_action" | "improvement_project" | "strategic_project";
            kpis: components["schemas"]["InitiativeKpiLinkResponse"][];
            reversible: boolean | null;
            /** @enum {string|null} */
            risk: "high" | "low" | "medium" | null;
            /** @description What is like it, best first; absent when the comparison was left out. */
            similar?: components["schemas"]["SimilarInitiativeResponse"][];
            /** Format: uuid */
            sponsorPersonId: string | null;
            stages: components["schemas"]["StageLinkResponse"][];
            /** Format: date */
            startsOn: string | null;
            /** @enum {string} */
            state: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
            /** Format: uuid */
            teamId: string | null;
            title: string;
            /** @enum {string|null} */
            trigger: "business_model" | "competitor" | "cost" | "customer_need" | null | "regulation" | "technology";
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        PublishVision: {
            /**
             * Format: date
             * @description Today when absent; not in the future, not before the version that it replaces.
             */
            publishedOn?: string;
            /**
             * Format: uuid
             * @description The person who ratified it.
             */
            ratifiedById?: string | null;
            statement: string;
        };
        QuorumResponse: {
            met: boolean;
            needed: number;
            present: number;
        };
        RadarQualityResponse: {
            kinds: components["schemas"]["KindPrecisionResponse"][];
            overall: components["schemas"]["PrecisionResponse"];
            /** @description The same for the overlap of place. */
            place: components["schemas"]["ThresholdEffectResponse"][];
            /** @description What other thresholds of the likeness of texts would have shown of what was judged. */
            text: components["schemas"]["ThresholdEffectResponse"][];
        };
        ReadVersion: {
            /** Format: uuid */
            initiativeId: string;
            /** @description The version that was read. */
            version: number;
        };
        /** @description Another initiative already carries one of these external references. */
        ReferenceTakenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/reference_taken";
        };
        RefreshSession: {
            /** @description The refresh token of the last answer. */
            refreshToken: string;
        };
        RelateInitiative: {
            /**
             * Format: uuid
             * @description Who sees to it that they stay coordinated.
             */
            coordinatorId?: string | null;
            /** @enum {string} */
            kind: "coordinates_with" | "depends_on" | "duplicates" | "merged_into" | "part_of" | "supersedes";
            note?: string | null;
            /** @description By board members and directors only. */
            ratified?: boolean;
            /** Format: uuid */
            toId: string;
        };
        RelatedInitiativeResponse: {
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            state: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
            /** Format: uuid */
            teamId: string | null;
            title: string;
        };
        RelationCan: {
            amend: boolean;
            delete: boolean;
            ratify: boolean;
        };
        RelationPage: {
            items: components["schemas"]["RelationResponse"][];
            nextCursor: string | null;
        };
        RelationResponse: {
            can: components["schemas"]["RelationCan"];
            /** Format: uuid */
            coordinatorId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            fromId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "coordinates_with" | "depends_on" | "duplicates" | "merged_into" | "part_of" | "supersedes";
            note: string | null;
            /** @description The initiative at the other end. */
            other: components["schemas"]["RelatedInitiativeResponse"] | null;
            ratified: boolean;
            /** Format: date-time */
            ratifiedAt: string | null;
            /** @description The member who ratified. */
            ratifiedBy: string | null;
            /** Format: uuid */
            toId: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        RemainingRecord: {
            /** Format: uuid */
            id: string;
            name: string;
            type: string;
        };
        RemainingRow: {
            /** Format: uuid */
            initiativeId: string;
            row: number;
        };
        RemarkResponse: {
            /** Format: uuid */
            agreementId: string | null;
            /** @enum {string} */
            code: "decision_needed" | "lane_unknown" | "not_kept" | "sponsor_needed" | "unknown";
            /** @description The facts that it rests on; those that are unknown where it cannot be judged. */
            facts: string[];
            /**
             * @description `agreement`, or `lane`: what the lane asks.
             * @enum {string}
             */
            kind: "agreement" | "lane";
            /** @description What would take the remark away. */
            satisfiedBy: string;
            /** @enum {string} */
            severity: "block" | "inform" | "warn";
            /**
             * @description The step that it is about.
             * @enum {string}
             */
            step: "approve" | "close" | "lapse" | "merge" | "reopen" | "return" | "start_delivery" | "start_measuring" | "stop" | "submit";
            title: string;
        };
        ReplaceLinks: {
            goals?: components["schemas"]["GoalLinkRequest"][] | null;
            kpis?: components["schemas"]["KpiLinkRequest"][] | null;
            stages?: components["schemas"]["StageLinkRequest"][] | null;
        };
        ResetPasswordInBrowser: {
            /** @description Id or slug of the organisation to sign in to; needed when the user belongs to several. */
            organisation?: string;
            /** @description 10–200 characters. */
            password: string;
            /** @description The token of the mailed link. */
            token: string;
        };
        Resolutions: {
            /**
             * @description The survivor's budget afterwards: its own (default) or everybody's together.
             * @enum {string|null}
             */
            budget?: "keep" | null | "sum";
            /**
             * @description The survivor's effort afterwards: its own (default), everybody's together, or the largest.
             * @enum {string|null}
             */
            effort?: "keep" | "largest" | null | "sum";
            goals?: components["schemas"]["GoalResolution"][] | null;
            kpis?: components["schemas"]["KpiResolution"][] | null;
            programme?: components["schemas"]["ProgrammeResolution"] | null;
        };
        ResponsibilityParametersResponse: {
            /**
             * @description Over which initiatives: `true` the active ones, `false` the others, `all`.
             * @enum {string}
             */
            active: "all" | "false" | "true";
            /** @description From how many accountable persons an unowned record is diffuse. */
            diffuseFrom: number;
            effortUnit: string;
            /** @description The effort that stands in for an unknown one: the median of what is known of initiatives that are not final. */
            medianEffort: number;
        };
        ResponsibilityResponse: {
            /** Format: date-time */
            computedAt: string;
            formula: components["schemas"]["FormulaResponse"];
            initiatives: number;
            parameters: components["schemas"]["ResponsibilityParametersResponse"];
            /** @description How many records of each kind there are to own. */
            records: components["schemas"]["OwnableRecordsResponse"];
            /** @description What it says, in the caller's language. */
            sentence: string;
            /** @description Journeys, stages, goals and KPIs: the diffuse first, then by effort. */
            unowned: components["schemas"]["UnownedRecordResponse"][];
            unownedInitiatives: components["schemas"]["UnownedInitiativesResponse"];
        };
        ResultSummaryResponse: {
            /** @description Of the chosen. */
            budget: components["schemas"]["MoneyResponse"];
            candidates: number;
            chosen: number;
            /** @description Of the chosen, in the organisation's unit. */
            effort: number;
            /** @description How far the set may lie below the best there is, as a part of it; 0 is the best. */
            gap: number;
            terms: components["schemas"]["RoundTermsResponse"];
        };
        RoundCandidateResponse: {
            /** @description It is active already. */
            active: boolean;
            /** @description What it would have to bring along. */
            along: components["schemas"]["NamedInitiativeResponse"][];
            /** @description The candidates' median stands in for an unknown budget. */
            budgetEstimated: boolean;
            budgetMinor: number;
            chosen: boolean;
            /** @description What the choice counts with: where a value is unknown, the median of the candidates' known ones. */
            countedCustomer: number;
            countedInternal: number;
            customer: components["schemas"]["CustomerValueResponse"];
            /** @description Null without effort, or when the value is unknown. */
            customerPerEffort: number | null;
            effort: number;
            /** @description The median stands in for an unknown effort. */
            effortEstimated: boolean;
            initiative: components["schemas"]["NamedInitiativeResponse"];
            internal: components["schemas"]["InternalValueResponse"];
            internalPerEffort: number | null;
            margin: components["schemas"]["MarginResponse"];
            /** @enum {string|null} */
            pin: "in" | null | "out";
            /** @description Why it is in or out, and what would have to change. */
            sentence: string;
            team: components["schemas"]["PriorityRecordResponse"] | null;
            why: components["schemas"]["WhyResponse"][];
        };
        RoundCandidatesRequest: {
            /** @description With their subgoals. */
            goalIds?: string[];
            /** @description Active work is weighed as well, not only what is proposed or in review. */
            includeActive?: boolean;
            /** @description These and no others; null: whatever passes the filters. */
            initiativeIds?: string[] | null;
            /** @description With their child journeys. */
            journeyIds?: string[];
            teamIds?: string[];
        };
        RoundCandidatesResponse: {
            goalIds: string[];
            includeActive: boolean;
            initiativeIds: string[] | null;
            journeyIds: string[];
            teamIds: string[];
        };
        RoundTermsResponse: {
            conflict: number;
            customer: number;
            fragmentation: number;
            internal: number;
            /** @description λ·customer + (1 − λ)·internal − μ·fragmentation − ν·conflict. */
            objective: number;
        };
        RoundWeightsRequest: {
            /** @description ν, 0..1: what conflicts on KPIs cost. */
            conflict?: number;
            /** @description λ, 0..1: customer value counts for λ, internal value for the rest. */
            customer?: number;
            /** @description μ, 0..1: what added fragmentation costs. */
            fragmentation?: number;
            /** @description The part of money in internal value, 0..1; goals have the rest. */
            money?: number;
        };
        RoundWeightsResponse: {
            /** @description ν. */
            conflict: number;
            /** @description λ. */
            customer: number;
            /** @description μ. */
            fragmentation: number;
            money: number;
        };
        SaveRules: {
            choice?: components["schemas"]["JiraChoiceRequest"];
            fields?: components["schemas"]["JiraFieldsRequest"];
            people?: components["schemas"]["JiraPeopleRequest"];
            relations?: components["schemas"]["JiraRelationsRequest"];
            rules?: components["schemas"]["JiraRuleRequest"][];
            statuses?: components["schemas"]["JiraStatusesRequest"];
        };
        ScaleBody: {
            max?: number | null;
            min?: number | null;
        };
        ScaleResponse: {
            max: number | null;
            min: number | null;
        };
        ScarcityResponse: {
            /**
             * @description `chosen_anew`: by choosing with that much more; `price`: the price of the relaxed problem.
             * @enum {string}
             */
            how: "chosen_anew" | "price";
            /** @enum {string} */
            kind: "budget" | "capacity";
            /** @description In the effort unit, or in minor units of the currency. */
            limit: number;
            sentence: string;
            team: components["schemas"]["PriorityRecordResponse"] | null;
            unit: number;
            used: number;
            /** @description What the objective gains by `unit` more. */
            value: number;
        };
        ScopeFragmentationResponse: {
            /** Format: date-time */
            computedAt: string;
            /** @description As many teams of equal size would be as fragmented without coordination. */
            effectiveTeams: number | null;
            effort: number;
            /** @description Share of the effort that stands on the median, 0..1. */
            estimatedShare: number | null;
            formula: components["schemas"]["FormulaResponse"];
            /** @description 0..100: the chance in percent that two units of effort belong to different teams without coordination; null without effort. */
            index: number | null;
            initiatives: number;
            parameters: components["schemas"]["FragmentationParametersResponse"];
            /**
             * @description Why the index is null.
             * @enum {string|null}
             */
            reason: "no_effort" | null;
            scope: components["schemas"]["ScopeResponse"];
            /** @description What it says, in the caller's language. */
            sentence: string;
            /** @description For a journey: the effort-weighted mean index of its stages. */
            withinStage?: number | null;
            /** @description How many initiatives have no team, and count as a team each. */
            withoutTeam: number;
        };
        ScopeResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "goal" | "journey" | "kpi" | "stage";
            name: string;
        };
        SeenAccount: {
            email: string | null;
            name: string | null;
        };
        SeenField: {
            custom: boolean;
            /** @description Chosen by this. */
            id: string;
            name: string;
            schema: string | null;
            type: string | null;
        };
        SeenIssueType: {
            id: string;
            /** @description -1 subtask, 0 base, 1 epic, 2 and more above; null where the site does not say. */
            level: number | null;
            name: string;
        };
        SeenIssues: {
            /** @description About how many it finds, where the site can say. */
            estimate: number | null;
            /** @description False may mean that the account may not browse: Jira does not refuse then, it shows nothing. */
            isAny: boolean;
        };
        SeenProject: {
            key: string;
            name: string;
        };
        SeenProjects: {
            count: number;
            /** @description The first two hundred. */
            shown: components["schemas"]["SeenProject"][];
        };
        SeenSiteResponse: {
            account: components["schemas"]["SeenAccount"];
            /** @enum {string} */
            deployment: "cloud" | "data_center";
            fields: components["schemas"]["SeenField"][];
            issueTypes: components["schemas"]["SeenIssueType"][];
            issues: components["schemas"]["SeenIssues"];
            projects: components["schemas"]["SeenProjects"];
            /** @description In which JQL reads days and times; Regie asks so that it does not matter. */
            timeZone: string | null;
        };
        SegmentLoadResponse: {
            /** Format: uuid */
            id: string;
            /** @description Months in which something ends; ascending. */
            months: components["schemas"]["MonthLoadResponse"][];
            /** @description The number of its heaviest month. */
            most: number;
            name: string;
        };
        SegmentPage: {
            items: components["schemas"]["SegmentResponse"][];
            nextCursor: string | null;
        };
        SegmentResponse: {
            /** Format: date-time */
            archivedAt: string | null;
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Number of customers; null when unknown. */
            size: number | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description What a customer is worth a year, in the organisation's currency; null when unknown. */
            value: number | null;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        SentenceRequest: {
            en: string;
            nl: string;
        };
        SentenceResponse: {
            en: string;
            nl: string;
        };
        SeriesFormula: {
            name: string;
            version: number;
        };
        SeriesGapResponse: {
            from: string;
            to: string;
        };
        SeriesLineResponse: {
            definition: components["schemas"]["KpiDefinitionResponse"];
            /** @description Stretches between the points that nobody measured. */
            gaps: components["schemas"]["SeriesGapResponse"][];
            points: components["schemas"]["SeriesPointResponse"][];
        };
        SeriesParameters: {
            longest: number;
            thinBelow: number;
            /** @description Half the width of an interval, in standard errors. */
            z: number;
        };
        SeriesPointResponse: {
            from: string;
            interval: components["schemas"]["IntervalResponse"] | null;
            /** Format: uuid */
            measurementId: string;
            n: number | null;
            source: string;
            standing: components["schemas"]["StandingResponse"];
            /** @description Fewer than 30 answers; null when their number is unknown. */
            thin: boolean | null;
            /** @description The first day that is not included. */
            to: string;
            value: number | null;
        };
        ServedStageResponse: {
            /** @enum {string} */
            class: "balanced" | "over_served" | "unknown" | "white_spot";
            effort: number;
            /** @description Of the effort on stages whose need is known, 0..1. */
            effortShare: number | null;
            /** @description (target − actual) / (target − worst possible), 0..1. */
            gap: number | null;
            /** Format: uuid */
            id: string;
            initiatives: number;
            /** Format: uuid */
            journeyId: string;
            kpi: components["schemas"]["DecidingKpiResponse"] | null;
            momentOfTruth: number;
            name: string;
            /** @description volumeShare · momentOfTruth · gap. */
            need: number | null;
            /** @description Of all known need, 0..1. */
            needShare: number | null;
            /**
             * @description Why the class is unknown.
             * @enum {string|null}
             */
            reason: "no_cx_kpi" | "no_effort" | "no_measurement" | "no_need" | "no_target" | "no_volume" | "no_worst_possible" | null;
            volumeShare: number | null;
        };
        /** @description This refresh token no longer works. Sign in again. */
        SessionEndedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 401;
            /** @constant */
            type?: "/problems/session_ended";
        };
        SessionPage: {
            items: components["schemas"]["SessionResponse"][];
            nextCursor: string | null;
        };
        SessionResponse: {
            address: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The session of this very request. */
            current: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string;
            userAgent: string | null;
        };
        SettingsResponse: {
            agendaSeverity: number;
            driftThreshold: number;
            driftWeights: components["schemas"]["DriftWeightsResponse"];
            fragmentationThreshold: number;
            lanes: components["schemas"]["LaneSettingsResponse"];
            overlapWeights: components["schemas"]["OverlapWeightsResponse"];
            quorum: number;
            similarity: components["schemas"]["SimilarityResponse"];
            technologyWarning: number;
            thinSample: number;
        };
        SettleFollowUp: {
            /** @description Needed to cancel. */
            reason?: string | null;
            /**
             * @description `open` takes a settlement back.
             * @enum {string}
             */
            to: "cancelled" | "done" | "open";
        };
        SharedKpiResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Both push it the same way; null when one does not say which way. */
            sameDirection: boolean | null;
        };
        SharedResponse: {
            channels: components["schemas"]["NamedResponse"][];
            goals: components["schemas"]["NamedResponse"][];
            kpis: components["schemas"]["SharedKpiResponse"][];
            segments: components["schemas"]["NamedResponse"][];
            stages: components["schemas"]["NamedResponse"][];
            words: components["schemas"]["SharedWordResponse"][];
        };
        SharedWordResponse: {
            /** @description As the initiative found writes it. */
            found: string;
            /** @description Of what the two texts have in common, 0–1. */
            share: number;
            /** @description As the text asked about writes it. */
            word: string;
        };
        SheetAttestationsResponse: {
            given: components["schemas"]["AttestationResponse"][];
            missing: ("agreed" | "clear" | "understood")[];
        };
        SheetChangeResponse: {
            /** Format: uuid */
            initiativeId: string | null;
            /** @enum {string} */
            kind: "accept_finding" | "approve" | "assign_owner" | "coordinate" | "fund" | "merge" | "replan" | "return" | "stop";
            text: string;
        };
        SheetConfidenceResponse: {
            A: number;
            B: number;
            C: number;
            D: number;
        };
        SheetEffectResponse: {
            confidence: number;
            /** @description Its part in the figure; the figure is the sum of these. */
            contribution: number | null;
            ease: number | null;
            effectiveness: number | null;
            effort: number | null;
            emotion: number | null;
            /** @enum {string} */
            grade: "A" | "B" | "C" | "D";
            /** @description Mean of the judged aspects. */
            mean: number | null;
            note: string | null;
            /** Format: uuid */
            stageId: string;
        };
        SheetFormulaResponse: {
            name: string;
            version: number;
        };
        SheetMemberResponse: {
            /** Format: uuid */
            memberId: string;
            name: string;
        };
        SheetObstacleResponse: {
            code: string;
            text: string;
        };
        SheetOptionResponse: {
            /** @description What choosing it would change, in this order. */
            changes: components["schemas"]["SheetChangeResponse"][];
            /** @description Others whose mandate covers it. */
            couldDecide: components["schemas"]["SheetMemberResponse"][];
            /** @description −3 … +3; null with a reason. */
            cx: number | null;
            /** @description The figure over the stages of known volume, when the whole is unknown. */
            cxOfKnown: number | null;
            description: string | null;
            doNothing: boolean;
            /** @description The options that are at least as good on both and better on one. */
            dominatedBy: string[];
            employees: number | null;
            employeesNote: string | null;
            key: string;
            money: components["schemas"]["MoneyResponse"] | null;
            negativeForCustomers: boolean;
            /** @description What is to be done before the reader can choose it; empty when nothing is. */
            obstacles: components["schemas"]["SheetObstacleResponse"][];
            /** @enum {string|null} */
            reason: "no_volume" | "not_assessed" | null | "volume_unknown";
            stages: components["schemas"]["SheetEffectResponse"][];
            /**
             * @description Customers against money: on the frontier, dominated, or unknown.
             * @enum {string}
             */
            standing: "dominated" | "on_frontier" | "unknown";
            title: string;
            unknownStageIds: string[];
        };
        SheetParametersResponse: {
            confidence: components["schemas"]["SheetConfidenceResponse"];
        };
        SheetQuorumResponse: {
            needed: number;
            /** @description Who attested, and the reader as the one who would decide. */
            present: number;
        };
        SheetRecordResponse: {
            changed: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            type: "finding" | "goal" | "initiative" | "journey" | "kpi" | "stage";
            /** @description Before the board. */
            version: number;
            /** @description Now. */
            versionNow: number;
        };
        SheetStageResponse: {
            /** Format: uuid */
            journeyId: string;
            journeyName: string;
            momentOfTruth: number;
            name: string;
            /** Format: uuid */
            stageId: string;
            volumeShare: number | null;
        };
        SignIn: {
            email: string;
            /** @description Id or slug of the organisation; needed when the user belongs to several. */
            organisation?: string;
            password: string;
        };
        SignUp: {
            organisation: components["schemas"]["SignUpOrganisation"];
            user: components["schemas"]["SignUpUser"];
        };
        SignUpOrganisation: {
            /** @description ISO 4217. */
            currency?: string;
            /** @enum {string} */
            effortUnit?: "fte_days" | "fte_months" | "hours" | "k_eur" | "story_points";
            /**
             * @description The language of the organisation; by default that of the request.
             * @enum {string}
             */
            locale?: "en" | "nl";
            name: string;
        };
        SignUpUser: {
            /** Format: email */
            email: string;
            name: string;
            /** @description 10–200 characters. */
            password: string;
        };
        SignedApprovalResponse: {
            /** Format: date-time */
            approvedAt: string;
            approvedBy: string;
            /** Format: uuid */
            decisionId: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /**
             * @description It lapsed by drift, the board took it back, or a later signature took its place.
             * @enum {string|null}
             */
            endedBy: "board" | "drift" | null | "renewed";
            /** Format: uuid */
            id: string;
            /** @description The version of the initiative that was approved. */
            initiativeVersion: number;
            /** @description The drift at which it lapsed. */
            lapse: components["schemas"]["DriftResponse"] | null;
            /** @description What was signed. */
            snapshot: components["schemas"]["ApprovedContentResponse"];
        };
        SignedInMember: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description The person of the register that this member is linked to.
             */
            personId: string | null;
            roles: ("admin" | "analyst" | "board_member" | "director" | "product_owner" | "viewer")[];
        };
        SignedInOrganisation: {
            currency: string;
            /** @enum {string} */
            effortUnit: "fte_days" | "fte_months" | "hours" | "k_eur" | "story_points";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            locale: "en" | "nl";
            name: string;
            slug: string;
        };
        SignedInResponse: {
            accessToken: string;
            /** @description Seconds that the access token is good for. */
            expiresIn: number;
            member: components["schemas"]["SignedInMember"];
            organisation: components["schemas"]["SignedInOrganisation"];
            /** @description Good for one refresh; each answer brings the next. */
            refreshToken: string;
        };
        SimilarInitiativeResponse: {
            /**
             * @description Null when it is the nearest there is and still needs no look.
             * @enum {string|null}
             */
            class: "duplicate" | "hidden_overlap" | "namesake" | null | "possible_duplicate" | "sequel";
            /** @description Sum of the weights of the dimensions known on both sides, 0–1. */
            coverage: number;
            dimensions: components["schemas"]["OverlapDimensions"];
            /** @description Class and suggestion in a sentence. */
            explanation: string;
            initiative: components["schemas"]["InitiativeInOneLine"];
            /** @description S: overlap of place, 0–1; null when too little is known on both sides. */
            place: number | null;
            shared: components["schemas"]["SharedResponse"];
            /** @enum {string} */
            suggestion: "coordinate" | "ignore" | "merge" | "sequence";
            /** @description T: probability that people would call the texts the same, 0–1. */
            text: number;
            /** @description Overlap of the delivery windows over the shorter one, 0–1; null when a date is unknown: then taken as overlapping. */
            windowOverlap: number | null;
        };
        SimilarInitiativesResponse: {
            /** @description True when not everything was compared: some texts are still to be read, or a part of the comparison failed. */
            degraded?: boolean;
            /** @description Best first. */
            similar: components["schemas"]["SimilarInitiativeResponse"][];
        };
        SimilarityResponse: {
            high: number;
            low: number;
            text: number;
        };
        Simulate: {
            /** @description Happen together; what one ends, no other can name. */
            changes: components["schemas"]["SimulatedChangeRequest"][];
        };
        SimulatedChangeRequest: {
            /**
             * @description What effort the survivor of a merge would have: its own, the sum, or the largest.
             * @enum {string}
             */
            effort?: "keep" | "largest" | "sum";
            /** Format: date */
            endsOn?: string | null;
            /** @description Who would be absorbed. */
            fromIds?: string[];
            /**
             * Format: uuid
             * @description What is stopped or moved.
             */
            initiativeId?: string;
            /** @description What is coordinated, each with each, as if ratified. */
            initiativeIds?: string[];
            /**
             * Format: uuid
             * @description The survivor of a merge.
             */
            intoId?: string;
            /**
             * @description `coordinate` (initiativeIds), `stop` (initiativeId), `merge` (intoId, fromIds, effort?) or `move` (initiativeId and what differs).
             * @enum {string}
             */
            kind: "coordinate" | "merge" | "move" | "stop";
            /** @description To these stages instead of its own. */
            stages?: components["schemas"]["SimulatedStageRequest"][];
            /** Format: date */
            startsOn?: string | null;
            /**
             * Format: uuid
             * @description To another team; null: to none.
             */
            teamId?: string | null;
        };
        SimulatedOrganisationResponse: {
            activeEffort: components["schemas"]["ComparedResponse"];
            /** @description Stages where two teams deliver in one month without coordination. */
            collisions: components["schemas"]["ComparedResponse"];
            conflicts: components["schemas"]["ComparedConflictsResponse"];
            /** @description In the effort unit, as the radar's standing duplicates have it; null when it never looked. */
            duplicatedEffort: components["schemas"]["ComparedResponse"];
            /** @description The organisation's fragmentation index, 0..100. */
            fragmentation: components["schemas"]["ComparedResponse"];
            /** @description AMI, 0..100. */
            misallocation: components["schemas"]["ComparedResponse"];
        };
        SimulatedStageRequest: {
            /** @description Part of the effort; all given or none. */
            share?: number | null;
            /** Format: uuid */
            stageId: string;
        };
        SimulationResponse: {
            changes: ("coordinate" | "merge" | "move" | "stop")[];
            /** Format: date-time */
            computedAt: string;
            effortUnit: string;
            formula: components["schemas"]["PriorityFormulaResponse"];
            /** @description Of that, what active initiatives take now. */
            freedActiveEffort: number;
            /** @description What the changed initiatives would take less, final ones left out. */
            freedEffort: number;
            initiatives: components["schemas"]["NamedInitiativeResponse"][];
            /** @description Stands in for an unknown effort. */
            medianEffort: number;
            open: components["schemas"]["OpenChoiceResponse"][];
            /** @description Over active initiatives, as all portfolio figures. */
            organisation: components["schemas"]["SimulatedOrganisationResponse"];
            /** @description Every stage and journey that the changed initiatives work on; what falls most first. */
            scopes: components["schemas"]["ComparedScopeResponse"][];
            sentence: string;
            /** @description Capacity taken of the teams of the changed initiatives. */
            teams: components["schemas"]["ComparedTeamResponse"][];
        };
        StageEffectBody: {
            ease?: number | null;
            effectiveness?: number | null;
            /** @description What it takes from the customer; + is less effort. */
            effort?: number | null;
            emotion?: number | null;
            /**
             * @description How well it is known: A measured, B seen elsewhere, C reasoned, D opinion.
             * @enum {string}
             */
            grade: "A" | "B" | "C" | "D";
            /** @description What it rests on. */
            note?: string | null;
            /** Format: uuid */
            stageId: string;
        };
        StageInCommonResponse: {
            ours: components["schemas"]["TeamWorkResponse"];
            stage: components["schemas"]["NamedResponse"];
            theirs: components["schemas"]["TeamWorkResponse"];
        };
        StageLinkRequest: {
            channelIds?: string[] | null;
            personaIds?: string[] | null;
            segmentIds?: string[] | null;
            /** @description Share of the effort, 0–1. Give one for every stage (together 1) or for none (equal parts). */
            share?: number | null;
            /** Format: uuid */
            stageId: string;
        };
        StageLinkResponse: {
            channelIds: string[];
            personaIds: string[];
            segmentIds: string[];
            /** @description Share of the effort, 0–1; the shares of an initiative sum to 1. */
            share: number;
            /** Format: uuid */
            stageId: string;
        };
        StageNeighboursResponse: {
            /** @description How many other initiatives touch the stage; the hundred nearest in time are named. */
            initiatives: number;
            stage: components["schemas"]["NamedResponse"];
            teams: components["schemas"]["TeamOnStageResponse"][];
        };
        StagePage: {
            items: components["schemas"]["StageResponse"][];
            nextCursor: string | null;
        };
        StagePartResponse: {
            /** @description volumeShare · momentOfTruth · gap, or the median of what is known. */
            need: number;
            /** @description Why the stage's own need is unknown and the median stands in; null when it is known. */
            needReason: string | null;
            /** @description Part of all customers' worth (size times value of their segment) that is served. */
            segmentShare: number;
            share: number;
            stage: components["schemas"]["PriorityRecordResponse"];
            /** @description Segments of unknown worth, for which the median stands in. */
            unknownSegments: number;
            value: number;
        };
        StageResponse: {
            /** Format: date-time */
            archivedAt: string | null;
            can: components["schemas"]["Can"];
            /** @description The channels in which the stage is offered, by id. */
            channelIds: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            journeyId: string;
            /** @description Weight ≥ 1; 1 is an ordinary stage. */
            momentOfTruth: number;
            name: string;
            /**
             * Format: uuid
             * @description Somebody who has left stays named here; the stage counts as unowned from then on.
             */
            ownerId: string | null;
            /** @enum {string|null} */
            phase: "buy" | "consider" | "maintain" | null | "use";
            /** @description 1..n within the journey, archived stages included. */
            position: number;
            touchpoints: components["schemas"]["TouchpointResponse"][];
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
            /** @description Share of all customer contacts of the organisation, 0..1; null when unknown. */
            volumeShare: number | null;
        };
        StageWeightResponse: {
            momentOfTruth: number;
            /** Format: uuid */
            stageId: string;
            volumeShare: number | null;
        };
        /** @description The record was changed after you read it (now version {version}). Read it again and repeat your change. */
        StaleProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 412;
            /** @constant */
            type?: "/problems/stale";
        };
        StandingResponse: {
            /**
             * @description Why it is unknown, or `no_interval` where only the figure itself could be held against the target.
             * @enum {string|null}
             */
            reason: "no_interval" | "no_target" | "no_value" | null;
            /** @enum {string} */
            state: "met" | "missed" | "uncertain" | "unknown";
        };
        StateExpectation: {
            /**
             * @description What the KPI will do; `rises` and `falls` against what was measured last.
             * @enum {string|null}
             */
            comparison?: "at_least" | "at_most" | "falls" | null | "rises";
            /** @description The chance that the decider gives it, 0–1. */
            confidence: number;
            /**
             * Format: date
             * @description By when.
             */
            expectedOn: string;
            /**
             * Format: uuid
             * @description The KPI that will show it.
             */
            kpiId?: string | null;
            /** @description Of `at_least` and `at_most`, in the KPI's unit. */
            value?: number | null;
            /** @description What will be seen, in words; needed where no KPI is named. */
            words?: string | null;
        };
        /** @description Others still refer to this record ({en}). Archive it instead, or remove those first. */
        StillReferredToProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/still_referred_to";
        };
        TakeMeasurements: {
            /** @description 1–1000. Each is judged by itself: what is wrong with one holds none of the others back. */
            items: components["schemas"]["BulkMeasurementItem"][];
        };
        TallyResponse: {
            broken: number;
            checked: number;
            excepted: number;
            kept: number;
            unknown: number;
        };
        TeamCapacityRequest: {
            /** @description What the team can do for this round, in the organisation's effort unit. */
            effort: number;
            /** Format: uuid */
            teamId: string;
        };
        TeamCapacityResponse: {
            effort: number;
            /** Format: uuid */
            teamId: string;
        };
        TeamComplianceResponse: {
            broken: number;
            checks: number;
            excepted: number;
            initiatives: number;
            kept: number;
            /** @description Kept of what could be judged and is not excepted, 0–1. */
            share: number | null;
            /**
             * Format: uuid
             * @description Null: initiatives without a team.
             */
            teamId: string | null;
            teamName: string | null;
            trend: components["schemas"]["ComplianceTrendResponse"];
            unknown: number;
        };
        TeamEffortResponse: {
            effort: number;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Of the effort on the scope, 0..1. */
            share: number;
        };
        TeamNeighbourResponse: {
            stages: components["schemas"]["StageInCommonResponse"][];
            team: components["schemas"]["NamedResponse"];
        };
        TeamNeighboursResponse: {
            /** @description Teams with most stages in common first. */
            items: components["schemas"]["TeamNeighbourResponse"][];
        };
        TeamOnStageResponse: {
            initiatives: components["schemas"]["NeighbourInitiativeResponse"][];
            /** @description Null for initiatives without a team. */
            team: components["schemas"]["NamedResponse"] | null;
        };
        TeamPage: {
            items: components["schemas"]["TeamResponse"][];
            nextCursor: string | null;
        };
        TeamResponse: {
            /** Format: date-time */
            archivedAt: string | null;
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            parentId: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        TeamWorkResponse: {
            /**
             * Format: date
             * @description The last end that is known.
             */
            endsOn: string | null;
            /** @description Initiatives on the stage that are not final. */
            initiatives: number;
            /**
             * Format: date
             * @description The first start that is known.
             */
            startsOn: string | null;
        };
        TestConnection: {
            baseUrl: string;
            credentials: components["schemas"]["CredentialsRequest"];
        };
        TestFault: {
            /** @description What the site said, shortened. */
            detail: string | null;
            /** @enum {string} */
            fault: "bad_request" | "consent_ended" | "empty_pages" | "expired_page" | "forbidden" | "not_found" | "not_jira" | "points_cap" | "rate_limited" | "redirected" | "refused_address" | "removed" | "repeated_page" | "request_cap" | "timeout" | "too_large" | "truncated" | "unauthorized" | "unavailable" | "unended_list" | "unexpected_answer" | "unreachable";
            /** @description In the reader's language. */
            text: string;
        };
        ThresholdEffectResponse: {
            /** @description Of the pairs that people found right, the part that it would still have shown, 0..1; null when there are none. */
            found: number | null;
            /** @description Wilson's 95 % interval. */
            interval: components["schemas"]["IntervalResponse"] | null;
            /** @description How many were judged, and how many of them were right. */
            judged: number;
            /** @description right / judged, 0..1; null when nothing was judged. */
            precision: number | null;
            right: number;
            /** @description 0..1. */
            threshold: number;
        };
        ToldSightingResponse: {
            explanation: string;
            /** @enum {string} */
            kind: "change_collision" | "channel_silo" | "diffuse" | "duplicate" | "fragmentation" | "guardrail" | "hidden_overlap" | "issue_gone" | "kpi_conflict" | "namesake" | "over_served" | "overclaim" | "possible_duplicate" | "sequel" | "uncontributing" | "underway_without_approval" | "unowned" | "white_spot";
            /** @description 0–100; null when it is not known how sure the radar is. */
            severity: number | null;
            title: string;
        };
        ToldSightingsResponse: {
            /** @description All of them. */
            count: number;
            /** @description The most severe fifty at most. */
            items: components["schemas"]["ToldSightingResponse"][];
        };
        /** @description The body is larger than this route takes ({limit}). */
        TooLargeProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 413;
            /** @constant */
            type?: "/problems/too_large";
        };
        /** @description There were too many failed attempts for this e-mail address. Try again after {seconds} seconds. */
        TooManyAttemptsProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 429;
            /** @constant */
            type?: "/problems/too_many_attempts";
        };
        /** @description The round has {count} candidates and weighs at most {most}. Narrow it by team, journey or goal, or name initiatives. */
        TooManyCandidatesProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 422;
            /** @constant */
            type?: "/problems/too_many_candidates";
        };
        /** @description The limit is reached. Try again after {seconds} seconds. */
        TooManyRequestsProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 429;
            /** @constant */
            type?: "/problems/too_many_requests";
        };
        TouchpointBody: {
            /**
             * Format: uuid
             * @description The channel it is in; null when it is in none.
             */
            channelId?: string | null;
            name: string;
        };
        TouchpointResponse: {
            /** Format: uuid */
            channelId: string | null;
            name: string;
        };
        /** @description The initiative is {state} and cannot become {to} now ({why}). See GET …/transitions for what is possible. */
        TransitionImpossibleProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/transition_impossible";
        };
        TransitionOptionResponse: {
            /** @enum {string|null} */
            name: "approve" | "close" | "lapse" | "merge" | null | "reopen" | "return" | "start_delivery" | "start_measuring" | "stop" | "submit";
            possible: boolean;
            reasonNeeded: boolean;
            /** @description What was agreed about this step and is not met. */
            remarks: components["schemas"]["RemarkResponse"][];
            /** @enum {string} */
            to: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
            /**
             * @description Why it is not possible now; null when it is.
             * @enum {string|null}
             */
            why: "already_there" | "by_merge_only" | "held_back" | "not_allowed" | "not_from_here" | null | "undo_the_merge";
        };
        TransitionsResponse: {
            items: components["schemas"]["TransitionOptionResponse"][];
            /** @enum {string} */
            state: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
        };
        TrendResponse: {
            /** @description Now minus then; null when either is unknown. */
            change: number | null;
            since: string;
            value: number | null;
        };
        TrialResponse: {
            at: string | null;
            facts: string[];
            /** Format: uuid */
            initiativeId: string;
            /** @enum {string} */
            outcome: "broken" | "excepted" | "kept" | "unknown";
            /**
             * @description The step that was taken; null for the initiative as it is now.
             * @enum {string|null}
             */
            step: "approve" | "close" | "lapse" | "merge" | null | "reopen" | "return" | "start_delivery" | "start_measuring" | "stop" | "submit";
        };
        TriedOverlapWeights: {
            channel?: number;
            goal?: number;
            kpi?: number;
            segment?: number;
            stage?: number;
        };
        TriedSettings: {
            /** @description From this fragmentation index on (0–100) a scope needs a look. */
            fragmentationThreshold?: number | null;
            /** @description How much each dimension counts in the overlap of two initiatives; together 1. */
            overlapWeights?: components["schemas"]["TriedOverlapWeights"] | null;
            /** @description The same place from `high` on, another below `low`, the same text from `text` on. */
            similarity?: components["schemas"]["TriedSimilarity"] | null;
        };
        TriedSettingsResponse: {
            fragmentationThreshold: number;
            overlapWeights: components["schemas"]["TriedWeightsResponse"];
            similarity: components["schemas"]["TriedSimilarityResponse"];
        };
        TriedSimilarity: {
            high?: number;
            low?: number;
            /** @description From this probability on two texts are taken to be about the same. */
            text?: number;
        };
        TriedSimilarityResponse: {
            high: number;
            low: number;
            text: number;
        };
        TriedWeightsResponse: {
            channel: number;
            goal: number;
            kpi: number;
            segment: number;
            stage: number;
        };
        /** @description This needs a valid access token or API key. Sign in again or refresh the session. */
        UnauthenticatedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 401;
            /** @constant */
            type?: "/problems/unauthenticated";
        };
        /** @description Try again in a moment ({cause}). */
        UnavailableProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 503;
            /** @constant */
            type?: "/problems/unavailable";
        };
        UndoMerge: {
            reason?: string | null;
        };
        UnownedInitiativeResponse: {
            effort: number;
            /** @description True when its effort is unknown and the median stands in. */
            estimated: boolean;
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            reason: "no_owner" | "owner_left";
            /** Format: uuid */
            teamId: string | null;
            title: string;
        };
        UnownedInitiativesResponse: {
            count: number;
            effort: number;
            /** @description Most effort first. */
            largest: components["schemas"]["UnownedInitiativeResponse"][];
        };
        UnownedOverviewResponse: {
            initiatives: number;
            /** @description Journeys, stages, goals and KPIs that nobody answers for. */
            records: number;
            /** @description The diffuse first, then by effort. */
            worst: components["schemas"]["UnownedRecordResponse"][];
        };
        UnownedRecordResponse: {
            accountablePersons: number;
            /** @description Three or more accountable persons work on it: everybody, and so nobody. */
            diffuse: boolean;
            effort: number;
            /** Format: uuid */
            id: string;
            initiatives: number;
            /** @enum {string} */
            kind: "goal" | "journey" | "kpi" | "stage";
            name: string;
            /** @enum {string} */
            reason: "no_owner" | "owner_left";
        };
        /** @description Nothing was stored: {en} */
        UnreadableFileProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 422;
            /** @constant */
            type?: "/problems/unreadable_file";
        };
        /** @description Send application/json (or what the documentation of this route names). */
        UnsupportedMediaTypeProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 415;
            /** @constant */
            type?: "/problems/unsupported_media_type";
        };
        UpsertedInitiativeResponse: {
            /** Format: uuid */
            accountablePersonId: string | null;
            budget: components["schemas"]["MoneyResponse"] | null;
            can: components["schemas"]["InitiativeCan"];
            carriedOver?: components["schemas"]["CarriedUpsertResponse"];
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            deliveryStatus: "done" | "not_started" | "underway";
            description: string | null;
            desiredExperience: string | null;
            /** @enum {string|null} */
            discipline: "culture" | "customer_understanding" | "design" | "governance" | "measurement" | null | "strategy";
            effort: number | null;
            /** Format: date */
            endsOn: string | null;
            /** @enum {string|null} */
            evidenceGrade: "assumption" | "experimental" | null | "qualitative" | "quantitative";
            externalReferences: components["schemas"]["ExternalReferenceResponse"][];
            goals: components["schemas"]["GoalLinkResponse"][];
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            kind: "improvement_action" | "improvement_project" | "strategic_project";
            kpis: components["schemas"]["InitiativeKpiLinkResponse"][];
            reversible: boolean | null;
            /** @enum {string|null} */
            risk: "high" | "low" | "medium" | null;
            /** Format: uuid */
            sponsorPersonId: string | null;
            stages: components["schemas"]["StageLinkResponse"][];
            /** Format: date */
            startsOn: string | null;
            /** @enum {string} */
            state: "approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped";
            /** Format: uuid */
            teamId: string | null;
            title: string;
            /** @enum {string|null} */
            trigger: "business_model" | "competitor" | "cost" | "customer_need" | null | "regulation" | "technology";
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        /** @description Nothing was stored. Faults found: {count}; each is named under errors. */
        ValidationProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 422;
            /** @constant */
            type?: "/problems/validation";
        };
        VerificationResponse: {
            algorithm: string;
            /** @description How `record` becomes the text that the digest is over. */
            canonicalisation: string;
            /** @description Made anew of `record` as it is now. */
            computed: string;
            /** @description As it was written down when the meeting closed. */
            digest: string;
            intact: boolean;
            /** Format: uuid */
            meetingId: string;
            /** @description What was frozen, with its texts in both languages. */
            record: Record<string, never>;
        };
        VisionCan: {
            acknowledge: boolean;
            publish: boolean;
        };
        VisionHistory: {
            can: components["schemas"]["VisionCan"];
            /** @description The vision that holds; null before the first is published. */
            current: components["schemas"]["VisionResponse"] | null;
            /** @description Every version there was, the current one first. */
            items: components["schemas"]["VisionResponse"][];
            nextCursor: string | null;
        };
        VisionResponse: {
            acknowledgedByMe: boolean;
            /** @description How many members said that they know it. */
            acknowledgements: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @description Counts up from 1 with every version. */
            number: number;
            /** Format: date */
            publishedOn: string;
            /**
             * Format: uuid
             * @description The person who ratified it.
             */
            ratifiedById: string | null;
            statement: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        WhiteSpotsParametersResponse: {
            /**
             * @description Over which initiatives: `true` the active ones, `false` the others, `all`.
             * @enum {string}
             */
            active: "all" | "false" | "true";
            effortUnit: string;
            /** @description The effort that stands in for an unknown one: the median of what is known of initiatives that are not final. */
            medianEffort: number;
            /** @description How many times larger one share must be than the other. */
            times: number;
            /** @description White spots and over-served stages are within this part of the ranking. */
            topPart: number;
        };
        WhiteSpotsResponse: {
            /** Format: date-time */
            computedAt: string;
            /** @description Effort on the stages whose need is known. */
            effort: number;
            /** @description The rest of the effort: on stages whose need is unknown, or on no stage. */
            effortElsewhere: number;
            /** @description Share of `effort` that stands on the median, 0..1. */
            estimatedShare: number | null;
            formula: components["schemas"]["FormulaResponse"];
            /** @description 0..100: the share of effort that would have to move for effort to follow need. */
            index: number | null;
            /** @description The moves that lower the index most, at most 20. */
            moves: components["schemas"]["EffortMoveResponse"][];
            overServed: number;
            parameters: components["schemas"]["WhiteSpotsParametersResponse"];
            /**
             * @description Why the index is null.
             * @enum {string|null}
             */
            reason: "no_effort" | "no_known_need" | "no_need" | null;
            /** @description What it says, in the caller's language. */
            sentence: string;
            /** @description White spots, over-served, balanced, unknown; within each the furthest off first. */
            stages: components["schemas"]["ServedStageResponse"][];
            unknown: number;
            /** @description How many stages are of each class. */
            whiteSpots: number;
        };
        WhyResponse: {
            initiatives: components["schemas"]["NamedInitiativeResponse"][];
            /** @enum {string} */
            kind: "blocked" | "costs_more" | "excluded_by" | "excluded_by_active" | "needed_by" | "needs_pinned_out" | "pays" | "pinned_in" | "pinned_out" | "short_of_budget" | "short_of_capacity" | "would_fit";
            /** @description Of the objective, of effort, or of money in minor units, as the kind says. */
            short: number | null;
            team: components["schemas"]["PriorityRecordResponse"] | null;
        };
        /** @description An organisation can have {max} groups of words. Remove one, or add words to an existing group. */
        WordsFullProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 409;
            /** @constant */
            type?: "/problems/words_full";
        };
        WordsPage: {
            items: components["schemas"]["WordsResponse"][];
            nextCursor: string | null;
        };
        WordsResponse: {
            can: components["schemas"]["Can"];
            /** Format: date-time */
            createdAt: string;
            en: string[];
            /** Format: uuid */
            id: string;
            nl: string[];
            note: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        WorkingAgreementResponse: {
            can: components["schemas"]["Can"];
            /** @description JSON Logic over the facts of GET /v1/agreements/facts. */
            condition: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ownerId: string | null;
            rationale: components["schemas"]["SentenceResponse"];
            /** @description What would satisfy it. */
            satisfiedBy: components["schemas"]["SentenceResponse"];
            scope: components["schemas"]["AgreementScopeResponse"];
            /** @enum {string} */
            severity: "block" | "inform" | "warn";
            /** @description The name of a sentence of the starter set; null for the organisation's own. */
            starter: string | null;
            /** @enum {string} */
            status: "active" | "draft" | "retired";
            /** @description The steps that it guards. */
            steps: ("approve" | "close" | "start_delivery" | "start_measuring" | "submit")[];
            title: components["schemas"]["SentenceResponse"];
            /** Format: date-time */
            updatedAt: string;
            validFrom: string | null;
            validUntil: string | null;
            /** @description Goes up with every change; part of the ETag. */
            version: number;
        };
        WorstFindingResponse: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description 0–100; null when it is not known how sure the radar is. */
            severity: number | null;
            /** @description What would resolve it. */
            suggestion: string;
            title: string;
        };
        WorstFragmentationResponse: {
            journeys: components["schemas"]["ScopeFragmentationResponse"][];
            stages: components["schemas"]["ScopeFragmentationResponse"][];
        };
        /** @description The e-mail address and the password do not belong together. */
        WrongCredentialsProblem: components["schemas"]["Problem"] & {
            /** @constant */
            status?: 401;
            /** @constant */
            type?: "/problems/wrong_credentials";
        };
    };
    responses: never;
    parameters: {
        /** @description The language of texts for people: `en` (default) or `nl`. */
        AcceptLanguage: string;
        /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
        IdempotencyKey: string;
        /** @description The ETag of the version that you read; `*` for any. */
        IfMatch: string;
        /** @description The ETag of what you have: 304 when nothing changed. */
        IfNoneMatch: string;
        /** @description The ETag of the version that you read: refused when somebody changed it since. */
        OptionalIfMatch: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    health_live: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
        };
    };
    health_ready: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
        };
    };
    health_figures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    agreements_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                status?: ("active" | "draft" | "retired")[];
                ownerId?: string[];
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementPage"];
                };
            };
        };
    };
    agreements_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgreement"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingAgreementResponse"];
                };
            };
        };
    };
    agreements_complianceByTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceResponse"];
                };
            };
        };
    };
    agreements_facts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsResponse"];
                };
            };
        };
    };
    agreements_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingAgreementResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    agreements_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    agreements_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendAgreement"];
                "application/merge-patch+json": components["schemas"]["AmendAgreement"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingAgreementResponse"];
                };
            };
        };
    };
    agreements_dryRunsOf: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDryRunsResponse"];
                };
            };
        };
    };
    agreements_dryRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun: follow the operation at `Location` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResponse"];
                };
            };
        };
    };
    agreementExceptions_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceptionPage"];
                };
            };
        };
    };
    agreementExceptions_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantException"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceptionResponse"];
                };
            };
        };
    };
    agreementExceptions_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                exceptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceptionResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    agreementExceptions_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                exceptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    agreements_versions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersionsResponse"];
                };
            };
        };
    };
    apiKeys_list: {
        parameters: {
            query?: {
                /** @description `false` (default), `true` or `all`. */
                revoked?: "all" | "false" | "true";
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
        };
    };
    apiKeys_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKeyResponse"];
                };
            };
        };
    };
    apiKeys_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    apiKeys_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    attesters_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttesterPage"];
                };
            };
        };
    };
    audit_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description A kind of record. */
                recordType?: string;
                recordId?: string;
                /** @description The member or API key that made the change. */
                actorId?: string;
                /** @description What happened; may be repeated. */
                name?: string[];
                /** @description From this moment on. */
                from?: string;
                /** @description Before this moment. */
                to?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
        };
    };
    pack_pack: {
        parameters: {
            query: {
                format: "pdf" | "pptx";
                /** @description Only what belongs to this journey and the journeys under it. */
                journeyId?: string;
                /** @description The meeting that it is for: with its agenda, as it was frozen once it is closed, its follow-ups and its minutes. */
                meetingId?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                };
            };
        };
    };
    browserSession_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowserSessionResponse"];
                };
            };
        };
    };
    browserSession_signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowserSessionResponse"];
                };
            };
        };
    };
    browserSession_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    browserEntries_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowserSessionResponse"];
                };
            };
        };
    };
    browserEntries_resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordInBrowser"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowserSessionResponse"];
                };
            };
        };
    };
    browserSession_refresh: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowserSessionResponse"];
                };
            };
        };
    };
    browserEntries_signUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowserSessionResponse"];
                };
            };
        };
    };
    channels_list: {
        parameters: {
            query?: {
                /** @description `false` (default), `true` or `all`. */
                archived?: "all" | "false" | "true";
                kind?: "offline" | "online";
                /** @description Part of the name. */
                q?: string;
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPage"];
                };
            };
        };
    };
    channels_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChannel"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelResponse"];
                };
            };
        };
    };
    channels_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    channels_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    channels_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendChannel"];
                "application/merge-patch+json": components["schemas"]["AmendChannel"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelResponse"];
                };
            };
        };
    };
    coordinations_all: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description Coordinations that this initiative takes part in. */
                initiativeId?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoordinationPage"];
                };
            };
        };
    };
    coordinations_coordinate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeCoordination"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoordinationResponse"];
                };
            };
        };
    };
    coordinations_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoordinationResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    coordinations_undo: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cxDebts_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description May be repeated; `open` holds the overdue ones too. */
                status?: ("lifted" | "open" | "overdue" | "repaid")[];
                stageId?: string;
                ownerId?: string;
                decisionId?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CxDebtPage"];
                };
            };
        };
    };
    cxDebts_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CxDebtResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cxDebts_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendCxDebt"];
                "application/merge-patch+json": components["schemas"]["AmendCxDebt"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CxDebtResponse"];
                };
            };
        };
    };
    decisions_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description May be repeated. */
                state?: ("decided" | "draft" | "open" | "revised")[];
                /** @description Decisions about this initiative. */
                initiativeId?: string;
                /** @description Decisions that assess or concern this stage. */
                stageId?: string;
                /** @description Decisions in the minutes of this meeting. */
                meetingId?: string;
                /** @description Part of the question or the context. */
                q?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
        };
    };
    decisions_prepare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareDecision"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
        };
    };
    followThrough_report: {
        parameters: {
            query?: {
                /** @description Only the decisions that this member took. */
                deciderId?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowThroughReportResponse"];
                };
            };
        };
    };
    decisions_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decisions_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decisions_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendDecision"];
                "application/merge-patch+json": components["schemas"]["AmendDecision"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
        };
    };
    decisionLife_attest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Attest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
        };
    };
    decisionLife_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                attestationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decisionLife_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that you read: refused when somebody changed it since. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseOption"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
        };
    };
    followThrough_expect: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that you read: refused when somebody changed it since. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateExpectation"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowThroughResponse"];
                };
            };
        };
    };
    followThrough_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowThroughResponse"];
                };
            };
        };
    };
    decisionLife_history: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionHistoryPage"];
                };
            };
        };
    };
    followThrough_judge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that you read: refused when somebody changed it since. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeDecision"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowThroughResponse"];
                };
            };
        };
    };
    decisionLife_sheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionSheetResponse"];
                };
            };
        };
    };
    decisionLife_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that you read: refused when somebody changed it since. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDecision"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
        };
    };
    exports_export: {
        parameters: {
            query: {
                /** @description All initiatives, or the portfolio: the active ones unless `active` says otherwise. */
                what: "findings" | "initiatives" | "portfolio";
                format?: "csv" | "xlsx";
                /** @description Of findings. */
                findingKind?: ("change_collision" | "channel_silo" | "diffuse" | "duplicate" | "fragmentation" | "guardrail" | "hidden_overlap" | "issue_gone" | "kpi_conflict" | "namesake" | "over_served" | "overclaim" | "possible_duplicate" | "sequel" | "uncontributing" | "underway_without_approval" | "unowned" | "white_spot")[];
                /** @description Of findings. */
                status?: ("acknowledged" | "dismissed" | "open" | "resolved")[];
                /** @description Of findings: at least this severe, 0–100. */
                severity?: number;
                /** @description Of findings: those that concern this initiative. */
                initiativeId?: string;
                /** @description Of findings: those that one of these persons has an open follow-up about. */
                assigneeId?: string[];
                state?: ("approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped")[];
                kind?: ("improvement_action" | "improvement_project" | "strategic_project")[];
                deliveryStatus?: ("done" | "not_started" | "underway")[];
                teamId?: string[];
                accountablePersonId?: string[];
                /** @description The stages of this journey and of the journeys under it. */
                journeyId?: string[];
                stageId?: string[];
                goalId?: string[];
                kpiId?: string[];
                trigger?: ("business_model" | "competitor" | "cost" | "customer_need" | "regulation" | "technology")[];
                /** @description Where an external reference comes from, such as `jira`. */
                source?: string[];
                /** @description Active = approved or in delivery, or underway while not final. `all` is the default. */
                active?: "all" | "false" | "true";
                updatedSince?: string;
                /** @description Words that stand in the title, the description or the key. */
                q?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    findings_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                kind?: ("change_collision" | "channel_silo" | "diffuse" | "duplicate" | "fragmentation" | "guardrail" | "hidden_overlap" | "issue_gone" | "kpi_conflict" | "namesake" | "over_served" | "overclaim" | "possible_duplicate" | "sequel" | "uncontributing" | "underway_without_approval" | "unowned" | "white_spot")[];
                status?: ("acknowledged" | "dismissed" | "open" | "resolved")[];
                /** @description At least this severe, 0–100; findings of unknown severity are left out then. */
                severity?: number;
                /** @description Findings that concern this initiative. */
                initiativeId?: string;
                /** @description Findings that concern this journey or one under it, a stage of it, or an initiative that works there. */
                journeyId?: string;
                /** @description Findings that concern an initiative of one of these teams, or work that is split over one of them. May be repeated. */
                teamId?: string[];
                /** @description Findings that one of these persons has an open follow-up about. May be repeated. */
                assigneeId?: string[];
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
        };
    };
    findings_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    findings_judge: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeFinding"];
                "application/merge-patch+json": components["schemas"]["JudgeFinding"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingResponse"];
                };
            };
        };
    };
    findings_history: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingChangePage"];
                };
            };
        };
    };
    followUps_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description May be repeated. */
                state?: ("cancelled" | "done" | "open")[];
                /** @description `true`: only those that are open beyond their day. */
                overdue?: "true";
                ownerId?: string;
                meetingId?: string;
                decisionId?: string;
                initiativeId?: string;
                /** @description Those about one of these findings. May be repeated. */
                findingId?: string[];
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpPage"];
                };
            };
        };
    };
    followUps_agree: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeFollowUp"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpResponse"];
                };
            };
        };
    };
    followUps_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    followUps_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    followUps_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendFollowUp"];
                "application/merge-patch+json": components["schemas"]["AmendFollowUp"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpResponse"];
                };
            };
        };
    };
    followUps_settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that you read: refused when somebody changed it since. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleFollowUp"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpResponse"];
                };
            };
        };
    };
    goals_list: {
        parameters: {
            query?: {
                /** @description `false` (default), `true` or `all`. */
                archived?: "all" | "false" | "true";
                /** @description The goals right under this one. */
                parentId?: string;
                /** @description `true`: only the goals at the top of the tree. */
                top?: "true";
                /** @description May be repeated. */
                ownerId?: string[];
                /** @description Goals with a target on this KPI. */
                kpiId?: string;
                /** @description Part of the title or of the customer interest. */
                q?: string;
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalPage"];
                };
            };
        };
    };
    goals_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGoal"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalResponse"];
                };
            };
        };
    };
    goals_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    goals_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    goals_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendGoal"];
                "application/merge-patch+json": components["schemas"]["AmendGoal"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalResponse"];
                };
            };
        };
    };
    scopeFragmentation_goal: {
        parameters: {
            query?: {
                /** @description Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
                active?: "all" | "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FragmentationResponse"];
                };
            };
        };
    };
    lanes_cost: {
        parameters: {
            query?: {
                /** @description How many days back a stay in review may have ended; 90 unless said. */
                days?: number;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceCostResponse"];
                };
            };
        };
    };
    imports_all: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                state?: ("analysing" | "committed" | "committing" | "failed" | "ready" | "undoing" | "undone")[];
                source?: string[];
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
        };
    };
    imports_receive: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV (up to 200 MB), XLSX or JSON (up to 20 MB)
                     */
                    file: string;
                    options: {
                        /** @description Records to make when a row names one that is missing */
                        create?: ("goals" | "journeys" | "kpis" | "people" | "stages" | "teams")[];
                        /** @description What a new initiative has where its row says nothing */
                        defaults?: Record<string, never>;
                        /**
                         * @description Detected unless given
                         * @enum {string}
                         */
                        encoding?: "utf-8" | "windows-1252";
                        /** @description Our field → its column, or how to read it. Without a mapping columns with the names of our fields are read. */
                        mapping?: {
                            accountablePerson?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            budget?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            contribution?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            deliveryStatus?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            description?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            desiredExperience?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            discipline?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            effort?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            endsOn?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            evidenceGrade?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            expectedChange?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            externalId?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            externalKey?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            externalUrl?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            goal?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            goals?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            id?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            journey?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            kind?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            kpi?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            kpis?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            reversible?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            risk?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            sponsor?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            stage?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            stages?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            startsOn?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            state?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            team?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            title?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                            trigger?: string | {
                                /** @description First of the hundred years of two-digit years; 1970 unless said */
                                century?: number;
                                column: string;
                                currency?: string;
                                /** @description D, DD, M, MM, MMM, YY, YYYY and what stands between */
                                dateFormat?: string;
                                /**
                                 * @default .
                                 * @enum {string}
                                 */
                                decimal?: "," | ".";
                                /** @description Texts that mean "none"; one that ends in * by its start */
                                nullTexts?: string[];
                                /** @description What one unit of the number is worth */
                                scale?: number;
                                values?: {
                                    [key: string]: string;
                                };
                            };
                        };
                        source: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description Begun: follow the operation at `Location` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResponse"];
                };
            };
        };
    };
    imports_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    imports_commit: {
        parameters: {
            query?: {
                /** @description Write the good rows (the default), or all rows or none. */
                mode?: "all_or_nothing" | "valid_only";
            };
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description Begun: follow the operation at `Location` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResponse"];
                };
            };
        };
    };
    imports_rows: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description Only rows of these actions. */
                action?: ("create" | "error" | "likely_duplicate" | "unchanged" | "update")[];
                /** @description Only rows that an undo took back, or left because somebody changed them since. */
                undo?: "changed_since" | "undone";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
        };
    };
    imports_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description Begun: follow the operation at `Location` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResponse"];
                };
            };
        };
    };
    initiatives_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                state?: ("approved" | "closed" | "in_delivery" | "in_review" | "measuring" | "merged" | "proposed" | "stopped")[];
                kind?: ("improvement_action" | "improvement_project" | "strategic_project")[];
                deliveryStatus?: ("done" | "not_started" | "underway")[];
                teamId?: string[];
                accountablePersonId?: string[];
                /** @description The stages of this journey and of the journeys under it. */
                journeyId?: string[];
                stageId?: string[];
                goalId?: string[];
                kpiId?: string[];
                trigger?: ("business_model" | "competitor" | "cost" | "customer_need" | "regulation" | "technology")[];
                /** @description Where an external reference comes from, such as `jira`. */
                source?: string[];
                /** @description Active = approved or in delivery, or underway while not final. `all` is the default. */
                active?: "all" | "false" | "true";
                updatedSince?: string;
                /** @description Words that stand in the title, the description or the key. */
                q?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativePage"];
                };
            };
        };
    };
    initiatives_propose: {
        parameters: {
            query?: {
                /** @description `false` leaves out the comparison, which takes some milliseconds: for machines that register many and do not look. */
                similar?: "false" | "true";
            };
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeInitiative"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedInitiativeResponse"];
                };
            };
        };
    };
    initiatives_upsert: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                source: string;
                externalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendInitiative"];
            };
        };
        responses: {
            /** @description Merged into, or nothing changed (then no new version) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpsertedInitiativeResponse"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpsertedInitiativeResponse"];
                };
            };
        };
    };
    similar_check: {
        parameters: {
            query?: {
                /** @description How many, 1–50; default 10. */
                limit?: number;
            };
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeInitiative"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarInitiativesResponse"];
                };
            };
        };
    };
    initiatives_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    initiatives_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    initiatives_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendInitiative"];
                "application/merge-patch+json": components["schemas"]["AmendInitiative"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeResponse"];
                };
            };
        };
    };
    agreementExceptions_checked: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedAgreementsResponse"];
                };
            };
        };
    };
    approvals_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalResponse"];
                };
            };
        };
    };
    initiativeLife_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
        };
    };
    initiativeLife_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentOnInitiative"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResponse"];
                };
            };
        };
    };
    initiativeLife_history: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
        };
    };
    lanes_lane: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaneResponse"];
                };
            };
        };
    };
    merges_lineage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageResponse"];
                };
            };
        };
    };
    initiatives_link: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceLinks"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeResponse"];
                };
            };
        };
    };
    neighbours_ofInitiative: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeNeighboursResponse"];
                };
            };
        };
    };
    relations_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationPage"];
                };
            };
        };
    };
    relations_relate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelateInitiative"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationResponse"];
                };
            };
        };
    };
    relations_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    relations_unrelate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    relations_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendRelation"];
                "application/merge-patch+json": components["schemas"]["AmendRelation"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationResponse"];
                };
            };
        };
    };
    similar_similar: {
        parameters: {
            query?: {
                /** @description How many, 1–50; default 10. */
                limit?: number;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarInitiativesResponse"];
                };
            };
        };
    };
    initiativeLife_options: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransitionsResponse"];
                };
            };
        };
    };
    initiativeLife_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that you read: refused when somebody changed it since. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveInitiative"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedInitiativeResponse"];
                };
            };
        };
    };
    connections_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionPage"];
                };
            };
        };
    };
    connections_connect: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConnection"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedConnectionResponse"];
                };
            };
        };
    };
    consents_callback: {
        parameters: {
            query?: {
                code?: unknown;
                state?: unknown;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    consents_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginConsent"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunConsentResponse"];
                };
            };
        };
    };
    consents_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentResponse"];
                };
            };
        };
    };
    connections_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestConnection"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionTestResponse"];
                };
            };
        };
    };
    webhooks_receive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    connections_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    connections_disconnect: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    connections_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendConnection"];
                "application/merge-patch+json": components["schemas"]["AmendConnection"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionResponse"];
                };
            };
        };
    };
    dark_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description Those nobody judged yet (`open`, unless said otherwise), or those laid aside. */
                verdict?: "not_cx" | "open";
                /** @description Of the team that the rules say it is. */
                teamId?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DarkPage"];
                };
            };
        };
    };
    dark_teams: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DarkTeams"];
                };
            };
        };
    };
    dark_judge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                issue: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeDark"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgedResponse"];
                };
            };
        };
    };
    connections_readHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraHealthResponse"];
                };
            };
        };
    };
    rules_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun: follow the operation at `Location` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResponse"];
                };
            };
        };
    };
    rules_issues: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                outcome?: "failed" | "registered" | "skipped";
                /** @description Those that are there no longer, or those that are. */
                gone?: "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraIssuePage"];
                };
            };
        };
    };
    rules_notCarried: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                code?: "circular_parent" | "date_not_usable" | "description_shortened" | "duplicate_not_taken" | "effort_not_usable" | "embedded_files" | "experience_shortened" | "link_kind_not_carried" | "parent_not_taken" | "parent_unknown" | "period_reversed" | "same_initiative" | "second_programme" | "status_kept" | "status_without_category" | "title_shortened" | "too_many_links" | "unknown_person" | "unmapped_component" | "unmapped_label" | "unread";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotCarriedPage"];
                };
            };
        };
    };
    rules_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRules"];
            };
        };
        responses: {
            /** @description Begun: follow the operation at `Location` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResponse"];
                };
            };
        };
    };
    rules_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraRulesResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rules_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRules"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraRulesResponse"];
                };
            };
        };
    };
    connections_testSaved: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionTestResponse"];
                };
            };
        };
    };
    invitations_list: {
        parameters: {
            query?: {
                status?: "accepted" | "expired" | "open" | "revoked";
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
        };
    };
    invitations_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invite"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
        };
    };
    invitations_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInResponse"];
                };
            };
        };
    };
    invitations_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    invitations_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    journeys_list: {
        parameters: {
            query?: {
                /** @description `false` (default), `true` or `all`. */
                archived?: "all" | "false" | "true";
                parentId?: string;
                ownerId?: string;
                /** @description Part of the name or description. */
                q?: string;
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyPage"];
                };
            };
        };
    };
    journeys_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateJourney"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyResponse"];
                };
            };
        };
    };
    journeys_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    journeys_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    journeys_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendJourney"];
                "application/merge-patch+json": components["schemas"]["AmendJourney"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyResponse"];
                };
            };
        };
    };
    scopeFragmentation_journey: {
        parameters: {
            query?: {
                /** @description Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
                active?: "all" | "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FragmentationResponse"];
                };
            };
        };
    };
    journeyStages_listOfJourney: {
        parameters: {
            query?: {
                /** @description `false` (default), `true` or `all`. */
                archived?: "all" | "false" | "true";
                /** @description May be repeated. */
                phase?: ("buy" | "consider" | "maintain" | "use")[];
                ownerId?: string;
                /** @description Part of the name. */
                q?: string;
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                journeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StagePage"];
                };
            };
        };
    };
    journeyStages_createInJourney: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                journeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStage"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageResponse"];
                };
            };
        };
    };
    kpiLinks_list: {
        parameters: {
            query?: {
                fromKpiId?: string;
                toKpiId?: string;
                /** @description Links from or to this KPI. */
                kpiId?: string;
                basis?: "assumed" | "measured";
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiLinkPage"];
                };
            };
        };
    };
    kpiLinks_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKpiLink"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiLinkResponse"];
                };
            };
        };
    };
    kpiLinks_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiLinkResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    kpiLinks_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    kpiLinks_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendKpiLink"];
                "application/merge-patch+json": components["schemas"]["AmendKpiLink"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiLinkResponse"];
                };
            };
        };
    };
    kpis_list: {
        parameters: {
            query?: {
                /** @description `false` (default), `true` or `all`. */
                archived?: "all" | "false" | "true";
                /** @description May be repeated. */
                kind?: ("ces" | "churn" | "conversion" | "csat" | "enps" | "fcr" | "ktv" | "margin" | "market_share" | "mtv" | "nps" | "other" | "revenue")[];
                /** @description What the KPI is about. */
                scope?: "journey" | "organisation" | "stage";
                /** @description May be repeated. */
                journeyId?: string[];
                /** @description May be repeated. */
                stageId?: string[];
                /** @description May be repeated. */
                ownerId?: string[];
                /** @description Part of the name or the question. */
                q?: string;
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiPage"];
                };
            };
        };
    };
    kpis_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKpi"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiResponse"];
                };
            };
        };
    };
    kpis_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    kpis_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    kpis_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendKpi"];
                "application/merge-patch+json": components["schemas"]["AmendKpi"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiResponse"];
                };
            };
        };
    };
    kpis_definitions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiDefinitions"];
                };
            };
        };
    };
    scopeFragmentation_kpi: {
        parameters: {
            query?: {
                /** @description Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
                active?: "all" | "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FragmentationResponse"];
                };
            };
        };
    };
    kpis_series: {
        parameters: {
            query?: {
                segmentId?: string;
                channelId?: string;
                /** @description Only measurements from this source. */
                source?: string;
                /** @description Only periods that end after this day. */
                from?: string;
                /** @description Only periods that start before this day. */
                to?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiSeriesResponse"];
                };
            };
        };
    };
    measurements_list: {
        parameters: {
            query?: {
                /** @description May be repeated. */
                segmentId?: string[];
                /** @description May be repeated. */
                channelId?: string[];
                /** @description May be repeated. */
                source?: string[];
                definitionVersion?: number;
                /** @description Only periods that end after this day. */
                from?: string;
                /** @description Only periods that start before this day. */
                to?: string;
                /** @description `true`: only over everybody, without segment and channel. */
                overall?: "true";
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                kpiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementPage"];
                };
            };
        };
    };
    measurements_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                kpiId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMeasurement"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementResponse"];
                };
            };
        };
    };
    measurements_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                kpiId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    measurements_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                kpiId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    measurements_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                kpiId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendMeasurement"];
                "application/merge-patch+json": components["schemas"]["AmendMeasurement"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementResponse"];
                };
            };
        };
    };
    mandates_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                memberId?: string;
                /** @description In force on this day. */
                on?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatePage"];
                };
            };
        };
    };
    mandates_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantMandate"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateResponse"];
                };
            };
        };
    };
    mandates_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mandates_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mandates_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendMandate"];
                "application/merge-patch+json": components["schemas"]["AmendMandate"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateResponse"];
                };
            };
        };
    };
    account_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    account_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendAccount"];
                "application/merge-patch+json": components["schemas"]["AmendAccount"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
        };
    };
    measurementBatch_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeMeasurements"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResponse"];
                };
            };
        };
    };
    meetings_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description May be repeated. */
                state?: ("closed" | "open" | "planned")[];
                /** @description Starting at or after. */
                from?: string;
                /** @description Starting before. */
                until?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPage"];
                };
            };
        };
    };
    meetings_call: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallMeeting"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
        };
    };
    meetings_feed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    meetings_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    meetings_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    meetings_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendMeeting"];
                "application/merge-patch+json": components["schemas"]["AmendMeeting"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
        };
    };
    agenda_agenda: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaResponse"];
                };
            };
        };
    };
    agenda_order: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderAgenda"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaResponse"];
                };
            };
        };
    };
    meetings_calendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    agenda_enter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that you read: refused when somebody changed it since. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterDecision"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
        };
    };
    agenda_takeOut: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    agenda_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that you read: refused when somebody changed it since. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAgendaItem"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaItemResponse"];
                };
            };
        };
    };
    agenda_item: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaItemResponse"];
                };
            };
        };
    };
    agenda_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    agenda_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendAgendaItem"];
                "application/merge-patch+json": components["schemas"]["AmendAgendaItem"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaItemResponse"];
                };
            };
        };
    };
    agenda_minutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
        };
    };
    meetings_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that you read: refused when somebody changed it since. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMeeting"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
        };
    };
    agenda_verification: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
        };
    };
    members_list: {
        parameters: {
            query?: {
                role?: "admin" | "analyst" | "board_member" | "director" | "product_owner" | "viewer";
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
        };
    };
    members_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    members_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    members_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendMember"];
                "application/merge-patch+json": components["schemas"]["AmendMember"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberResponse"];
                };
            };
        };
    };
    merges_all: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description Merges that this initiative took part in. */
                initiativeId?: string;
                /** @description Those taken back, or those that stand. */
                undone?: "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePage"];
                };
            };
        };
    };
    merges_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeMerge"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeResponse"];
                };
            };
        };
    };
    merges_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewMerge"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreviewResponse"];
                };
            };
        };
    };
    merges_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    merges_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that you read: refused when somebody changed it since. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoMerge"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeResponse"];
                };
            };
        };
    };
    operations_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResponse"];
                };
            };
        };
    };
    operations_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun: follow the operation at `Location` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResponse"];
                };
            };
        };
    };
    operations_events: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    organisation_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    organisation_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendOrganisation"];
                "application/merge-patch+json": components["schemas"]["AmendOrganisation"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
        };
    };
    organisations_signUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInResponse"];
                };
            };
        };
    };
    passwordResets_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPasswordReset"];
            };
        };
        responses: {
            /** @description Begun: follow the operation at `Location` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    passwordResets_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPasswordReset"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    people_list: {
        parameters: {
            query?: {
                /** @description `false` (default), `true` or `all`. */
                archived?: "all" | "false" | "true";
                active?: "false" | "true";
                teamId?: string;
                /** @description Part of the name or e-mail address. */
                q?: string;
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
        };
    };
    people_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePerson"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
        };
    };
    people_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    people_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    people_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendPerson"];
                "application/merge-patch+json": components["schemas"]["AmendPerson"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
        };
    };
    personas_list: {
        parameters: {
            query?: {
                /** @description `false` (default), `true` or `all`. */
                archived?: "all" | "false" | "true";
                segmentId?: string;
                /** @description Part of the name or description. */
                q?: string;
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaPage"];
                };
            };
        };
    };
    personas_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePersona"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaResponse"];
                };
            };
        };
    };
    personas_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    personas_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    personas_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendPersona"];
                "application/merge-patch+json": components["schemas"]["AmendPersona"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaResponse"];
                };
            };
        };
    };
    portfolio_changeLoad: {
        parameters: {
            query?: {
                /** @description Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
                active?: "all" | "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeLoadResponse"];
                };
            };
        };
    };
    portfolio_character: {
        parameters: {
            query?: {
                /** @description Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
                active?: "all" | "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
        };
    };
    portfolio_conflicts: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
                active?: "all" | "false" | "true";
                /** @description Only what meets on this KPI or starts from it. */
                kpiId?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictsPage"];
                };
            };
        };
    };
    portfolio_contribution: {
        parameters: {
            query?: {
                /** @description Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
                active?: "all" | "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionResponse"];
                };
            };
        };
    };
    portfolio_fragmentation: {
        parameters: {
            query: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                scope: "goal" | "journey" | "kpi" | "stage";
                /** @description Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
                active?: "all" | "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FragmentationPage"];
                };
            };
        };
    };
    portfolio_matrix: {
        parameters: {
            query: {
                rows: "channel" | "department" | "goal" | "journey" | "kind" | "kpi" | "owner" | "segment" | "stage" | "state" | "team" | "trigger";
                columns: "channel" | "department" | "goal" | "journey" | "kind" | "kpi" | "owner" | "segment" | "stage" | "state" | "team" | "trigger";
                /** @description `effort` when left out. */
                measure?: "budget" | "count" | "effort";
                /** @description Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
                active?: "all" | "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixResponse"];
                };
            };
        };
    };
    portfolio_overview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewResponse"];
                };
            };
        };
    };
    portfolio_responsibility: {
        parameters: {
            query?: {
                /** @description Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
                active?: "all" | "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityResponse"];
                };
            };
        };
    };
    portfolio_whiteSpots: {
        parameters: {
            query?: {
                /** @description Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
                active?: "all" | "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhiteSpotsResponse"];
                };
            };
        };
    };
    priorityRounds_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                state?: ("draft" | "ran")[];
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityRoundPage"];
                };
            };
        };
    };
    priorityRounds_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePriorityRound"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityRoundResponse"];
                };
            };
        };
    };
    priorityRounds_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityRoundResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    priorityRounds_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    priorityRounds_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendPriorityRound"];
                "application/merge-patch+json": components["schemas"]["AmendPriorityRound"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityRoundResponse"];
                };
            };
        };
    };
    priorityRounds_results: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityResultPage"];
                };
            };
        };
    };
    priorityRounds_result: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                resultId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityResultResponse"];
                };
            };
        };
    };
    priorityRounds_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that you read: refused when somebody changed it since. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun: follow the operation at `Location` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResponse"];
                };
            };
        };
    };
    clusters_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description From this certainty on, 0–1, an overlap binds. The default is .3. */
                threshold?: number;
                /** @description Clusters that this initiative is in. */
                initiativeId?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterPageResponse"];
                };
            };
        };
    };
    dryRuns_tryOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeDryRun"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunResponse"];
                };
            };
            /** @description Begun: follow the operation at `Location` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResponse"];
                };
            };
        };
    };
    examinations_state: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminationsResponse"];
                };
            };
        };
    };
    examinations_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun: follow the operation at `Location` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationResponse"];
                };
            };
        };
    };
    dryRuns_quality: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RadarQualityResponse"];
                };
            };
        };
    };
    words_list: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description Part of one of the words. */
                q?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsPage"];
                };
            };
        };
    };
    words_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWords"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsResponse"];
                };
            };
        };
    };
    words_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    words_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    words_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendWords"];
                "application/merge-patch+json": components["schemas"]["AmendWords"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsResponse"];
                };
            };
        };
    };
    segments_list: {
        parameters: {
            query?: {
                /** @description `false` (default), `true` or `all`. */
                archived?: "all" | "false" | "true";
                /** @description Part of the name or description. */
                q?: string;
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentPage"];
                };
            };
        };
    };
    segments_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSegment"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentResponse"];
                };
            };
        };
    };
    segments_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    segments_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    segments_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendSegment"];
                "application/merge-patch+json": components["schemas"]["AmendSegment"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentResponse"];
                };
            };
        };
    };
    sessions_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
        };
    };
    sessions_signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInResponse"];
                };
            };
        };
    };
    sessions_endAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sessions_endCurrent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sessions_refresh: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshSession"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInResponse"];
                };
            };
        };
    };
    sessions_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    simulations_simulate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Simulate"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationResponse"];
                };
            };
        };
    };
    stages_list: {
        parameters: {
            query?: {
                /** @description `false` (default), `true` or `all`. */
                archived?: "all" | "false" | "true";
                /** @description May be repeated. */
                phase?: ("buy" | "consider" | "maintain" | "use")[];
                ownerId?: string;
                /** @description Part of the name. */
                q?: string;
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
                /** @description May be repeated. */
                journeyId?: string[];
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StagePage"];
                };
            };
        };
    };
    stages_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    stages_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    stages_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendStage"];
                "application/merge-patch+json": components["schemas"]["AmendStage"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageResponse"];
                };
            };
        };
    };
    scopeFragmentation_stage: {
        parameters: {
            query?: {
                /** @description Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
                active?: "all" | "false" | "true";
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FragmentationResponse"];
                };
            };
        };
    };
    teams_list: {
        parameters: {
            query?: {
                /** @description `false` (default), `true` or `all`. */
                archived?: "all" | "false" | "true";
                parentId?: string;
                /** @description Part of the name. */
                q?: string;
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
        };
    };
    teams_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTeam"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
        };
    };
    teams_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: 304 when nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
            /** @description Nothing changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    teams_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    teams_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read; `*` for any. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendTeam"];
                "application/merge-patch+json": components["schemas"]["AmendTeam"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
        };
    };
    neighbours_ofTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamNeighboursResponse"];
                };
            };
        };
    };
    vision_read: {
        parameters: {
            query?: {
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisionHistory"];
                };
            };
        };
    };
    vision_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishVision"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisionResponse"];
                };
            };
        };
    };
    vision_acknowledgements: {
        parameters: {
            query?: {
                /** @description A version of the vision; the current one when absent. */
                visionId?: string;
                /** @description How many items, 1–100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A sortable field, with `-` in front for descending. */
                sort?: string;
            };
            header?: {
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgementPage"];
                };
            };
        };
    };
    vision_acknowledge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of texts for people: `en` (default) or `nl`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeVision"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgementResponse"];
                };
            };
        };
    };
}
