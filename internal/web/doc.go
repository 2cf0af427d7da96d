// Package web shows a graph: pages for people, JSON for programs, and tools for
// assistants, all of them reading only.
//
// A Site is a store with its pages. Every view has an address that says all about
// it, works without JavaScript, and loads nothing from elsewhere; the script only
// makes it more comfortable. What a document says is text on a page and can never
// become anything else: all of it goes through html/template.
//
// An answer is whole before its first byte is sent, so that an error is never the
// second half of a page. The page of paths alone sends its head first, and says below
// it what went wrong. How many are worked on at a time is bounded; who comes when all
// places are taken waits a little, and is then told to come again.
package web
