"""The engine room: everything between HTTP or a websocket and the resolvers.

Nothing in here knows what a return is. In the order a request meets them:

    endpoint, sockets      HTTP by the GraphQL-over-HTTP spec; graphql-transport-ws
      requests, answers, negotiation, event_stream, graphiql
    schema                 the pipeline that strings the rest together
    documents              parsed and validated once per text, judged once per set of roles
      limits, cost, access, selections
    deadlines              an operation that takes too long is stopped
    fast_lane, root_field  an operation, with everything prepared that no request changes
    compiled               the executor: generated functions, graphql-core where in doubt
      compiler, source, leaves, dispatch, shown, plans, holes
    masking, results       bugs get a number, expected errors are shown
    subscriptions          one execution and one encoding for all who follow the same thing
"""
