// SPDX-License-Identifier: GPL-3.0-or-later
// For targets that are there for their precompiled header alone.
int main()
{
    return 0;
}
