// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/support/failing/statement_trial.h"

/// What is asked of a shop in a trial, area by area: every operation at least once, and the refusals that
/// take statements of their own. Each begins with a new shop.
namespace danggol::test::failing_scripts
{

void customers(StatementTrial &trial);
void wallet(StatementTrial &trial);
void products(StatementTrial &trial);
void stockAndPictures(StatementTrial &trial);
void import(StatementTrial &trial);
void campaigns(StatementTrial &trial);
void orders(StatementTrial &trial);
void payments(StatementTrial &trial);
void refunds(StatementTrial &trial);
void orderLists(StatementTrial &trial);
void dueOrders(StatementTrial &trial);
void ranking(StatementTrial &trial);
void staff(StatementTrial &trial);
void signingIn(StatementTrial &trial);
void tokens(StatementTrial &trial);
void shopItself(StatementTrial &trial);
void rehearsals(StatementTrial &trial);

} // namespace danggol::test::failing_scripts
