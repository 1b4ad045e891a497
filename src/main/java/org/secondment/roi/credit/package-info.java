/** The referral ledger: who is credited with which work of a client, by which route; a rule, not a cause. */
@NullMarked
package org.secondment.roi.credit;

import org.jspecify.annotations.NullMarked;
